using ClaimCheck.Mentions;
using ClaimCheck.Reading;

namespace ClaimCheck.Tests.Mentions;

public sealed class EntityIndexTests
{
    [Theory]
    [InlineData("Nora Lindgren founded Brightarm. Lindgren left in May.", "Nora Lindgren", "Lindgren")]
    [InlineData("Brightarm’s founder 诺拉·林德格伦(Nora Lindgren)离开。诺拉说不后悔。", "Nora Lindgren", "诺拉")]
    [InlineData("Data Mill is growing. We asked DataMill for comment, and Data-Mill declined.", "Data Mill", "DataMill")]
    [InlineData("Reporters from the Port Safety Board(PSB) came. Later the PSB left for home.", "Port Safety Board", "PSB")]
    [InlineData("Sam Okafor spoke first. Samuel Okafor is the mayor of the town.", "Sam Okafor", "Samuel Okafor")]
    [InlineData("英伟达的芯片卖得很好,但Nvidia没有回应。", "英伟达", "Nvidia")]
    [InlineData("Bill Hart resigned. William Hart gave no reason.", "Bill Hart", "William Hart")]
    [InlineData("Muhammad Rahmani spoke. Mohammed Rahmani was cheered.", "Muhammad Rahmani", "Mohammed Rahmani")]
    [InlineData("J. Marlow paid. Only Joan Marlow was there.", "J. Marlow", "Joan Marlow")]
    [InlineData("Larkspur Media, formerly known as Pagewood Press, grew. Pagewood Press had been small.", "Larkspur Media", "Pagewood Press")]
    [InlineData("Anna Ek resigned on Monday. Later Ek gave no reason for it.", "Anna Ek", "Ek")]
    [InlineData("The prime minister of Norway Kari Lund spoke. We heard that Lund was ill.", "Kari Lund", "Lund")]
    public void Build_SpellingsOfOneName_AreOneEntity(string text, string left, string right)
    {
        var (index, document) = Read(text);

        IdOf(index, document, left).Should().NotBeNull().And.Be(IdOf(index, document, right));
    }

    [Theory]
    [InlineData("Ann Berg met Tom Berg in Oslo. They talked.", "Ann Berg", "Tom Berg")]
    [InlineData("Scale AI is not Meta AI, whatever they say.", "Scale AI", "Meta AI")]
    [InlineData("Mark Stone sued. Mary Stone did not.", "Mark Stone", "Mary Stone")]
    [InlineData("Daniel Frost won. Danielle Frost came second.", "Daniel Frost", "Danielle Frost")]
    [InlineData("Alexander Wood sang. Alexandra Wood played.", "Alexander Wood", "Alexandra Wood")]
    [InlineData("Laura Penn (Orchard Bank) said no. Orchard Bank said yes.", "Laura Penn", "Orchard Bank")]
    public void Build_DifferentNames_StayApart(string text, string left, string right)
    {
        var (index, document) = Read(text);

        IdOf(index, document, left).Should().NotBeNull().And.NotBe(IdOf(index, document, right));
    }

    [Fact]
    public void Build_UserAlias_WinsOverTheText()
    {
        var document = DocumentReader.Read(new Article("a", "Big Blue said it would not comment. IBM shares fell by a tenth on the day."));
        var index = EntityIndex.Build([document], new Dictionary<string, string> { ["Big Blue"] = "IBM" });

        IdOf(index, document, "Big Blue").Should().NotBeNull().And.Be(IdOf(index, document, "IBM"));
    }

    [Fact]
    public void Build_UserAlias_GivesTheIdOfAKnownName()
    {
        var document = DocumentReader.Read(new Article("a", "Facebook said it would not comment on the matter."));
        var index = EntityIndex.Build([document], new Dictionary<string, string> { ["Facebook"] = "The Social Network" });

        IdOf(index, document, "Facebook").Should().Be("the-social-network");
    }

    [Theory]
    [InlineData("The governor of Georgia spoke in Atlanta on Monday.", "Georgia", "georgia-us")]
    [InlineData("The government of Georgia met in Tbilisi on Monday.", "Georgia", "georgia")]
    [InlineData("德州达拉斯气温创新高。", "德州", "texas")]
    [InlineData("山东德州气温创新高，济南也是。", "德州", "dezhou")]
    public void Build_PlaceNameOfTwo_IsTheOneWhoseSurroundingsAreNamed(string text, string name, string id)
    {
        var (index, document) = Read(text);

        IdOf(index, document, name).Should().Be(id);
    }

    [Theory]
    [InlineData("Police in Jackson, Mississippi, said so. Tyler Brooks was there.", "Jackson", EntityKind.Place)]
    [InlineData("Tyler Jackson was hurt. Police said Jackson was stable.", "Jackson", EntityKind.Person)]
    public void Build_NameOfPlaceAndPerson_IsWhatTheWordsSay(string text, string name, object kind)
    {
        var (index, document) = Read(text);

        index.KindOf(IdOf(index, document, name)!).Should().Be((EntityKind)kind);
    }

    [Fact]
    public void Build_InitialOfTwoPeople_IsNeither()
    {
        var (index, document) = Read("Joan Marlow and James Marlow were there. J. Marlow paid.");

        IdOf(index, document, "J. Marlow").Should().NotBe(IdOf(index, document, "Joan Marlow"));
        IdOf(index, document, "Joan Marlow").Should().NotBe(IdOf(index, document, "James Marlow"));
    }

    private static (EntityIndex Index, Document Document) Read(string text)
    {
        var document = DocumentReader.Read(new Article("a", text));
        return (EntityIndex.Build([document], new Dictionary<string, string>()), document);
    }

    private static string? IdOf(EntityIndex index, Document document, string name) =>
        index.In(document).FirstOrDefault(m => m.Span.In(document.Text) == name)?.Entity;
}
