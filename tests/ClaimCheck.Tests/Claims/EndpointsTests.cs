namespace ClaimCheck.Tests.Claims;

public sealed class EndpointsTests
{
    [Theory]
    [InlineData("Kestrel Motors sold more than Vale Motors last month, while Osprey Motors delivered 41,581 cars.\n\nOsprey Motors is based in York. Kestrel Motors is based in Leeds.", "Osprey Motors")]
    [InlineData("红隼汽车9月领先同行，鱼鹰汽车交付41581辆。\n\n红隼汽车总部在利兹。鱼鹰汽车总部在约克。", "鱼鹰汽车")]
    [InlineData("In June, Osprey Motors delivered 41,581 cars.\n\nOsprey Motors is based in York.", "Osprey Motors")]
    [InlineData("Osprey Motors grew again. With help from Vale Motors, it delivered 41,581 cars.\n\nVale Motors is based in York.", "Osprey Motors")]
    [InlineData("鱼鹰汽车又有增长。与红隼汽车相比，上月交付41581辆。\n\n红隼汽车总部在利兹。鱼鹰汽车总部在约克。", "鱼鹰汽车")]
    public void Check_NameInTheValuesClause_IsItsSubject(string text, string subject) =>
        SubjectOf(text, "delivery.count").Should().Be(subject);

    [Fact]
    public void Check_NameInADateline_IsNoSubject() =>
        SubjectOf("PORT ELWIN, June 3 (Coastwire) — Osprey Motors delivered 41,581 cars.\n\nOsprey Motors is based in York.", "delivery.count").Should().Be("Osprey Motors");

    [Fact]
    public void Check_ValueOfTheThingComparedWith_IsThatThings() =>
        SubjectOf("Osprey Motors builds cars that beat Kestrel Motors' 593 km of range.\n\nKestrel Motors is based in Leeds. Osprey Motors is based in York.", "driving.range").Should().Be("Kestrel Motors");

    private static string SubjectOf(string text, string predicate) =>
        new ClaimChecker().Check([Given.Article("a1", text, "2025-07-01")]).Claims
            .Should().ContainSingle(c => c.Predicate == predicate).Which.Subject.Text;
}
