using ClaimCheck.Json;
using ClaimCheck.Rules;

namespace ClaimCheck.Tests.Rules;

public sealed class RuleSetNotesTests
{
    private static readonly Claim[] Claims = [Given.Claim("a1", "casualties.killed", Given.Count(40)), Given.Claim("a2", "casualties.killed", Given.Count(90))];

    [Theory]
    [InlineData("casualties.kiled", "(did you mean casualties.killed?)")]
    [InlineData("crowd.*", "applies to crowd.*")]
    public void Check_RuleForNoPredicate_IsANote(string id, string hint) =>
        Notes(RuleSet.Default with { Rules = [Rule.For(id).MustNotDecrease()] }).Should().ContainSingle().Which.Should().Match<Note>(n => n.Rule == "CC9221" && n.Text.Contains(hint, StringComparison.Ordinal));

    [Theory]
    [InlineData("casualties.killed")]
    [InlineData("casualties.*")]
    [InlineData("open.count.goal")]
    [InlineData("slot.rank")]
    public void Check_RuleForAPredicate_IsNone(string id) => Notes(RuleSet.Default with { Rules = [Rule.For(id).MustNotDecrease()] }).Should().BeEmpty();

    [Fact]
    public void Check_RuleForAPredicateOfHandBuiltClaims_IsNone() =>
        new ClaimChecker(RuleSet.Default with { Rules = [Rule.For("shop.orders").MustNotDecrease()] }).CheckClaims([Given.Claim("a1", "shop.orders", Given.Count(4))]).Notes.Should().BeEmpty();

    [Theory]
    [InlineData("peroid", "(did you mean period?)")]
    [InlineData("season", "set apart by season")]
    public void Check_UnknownSeparator_IsANote(string name, string hint) =>
        Notes(With(name)).Should().ContainSingle().Which.Should().Match<Note>(n => n.Rule == "CC9222" && n.Text.Contains(hint, StringComparison.Ordinal));

    [Fact]
    public void Check_KnownSeparator_IsNone()
    {
        Notes(With("period")).Should().BeEmpty();
        new ClaimChecker(With("season")).CheckClaims([Claims[0] with { Qualifiers = Qualifiers.None.With("season", "2031") }]).Notes.Should().BeEmpty();
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("fire", "fire", true)]
    [InlineData("fire", "flood", false)]
    [InlineData("fire", null, false)]
    [InlineData(null, "fire", false)]
    public void Check_JudgementWithoutFinding_IsANoteInItsStory(string? story, string? told, bool isNoted)
    {
        var rules = RuleSet.Default with { Suppressions = [new Suppression("xabc", Decision.Dismissed, "Ada", "two fires", Story: story)] };
        var notes = new ClaimChecker(rules).Check([new Article("a", "Three people were killed.") { Story = told }]).Notes;

        notes.Should().HaveCount(isNoted ? 1 : 0);
        notes.All(n => n.Rule == "CC9223" && n.Text.StartsWith("xabc, dismissed by Ada (two fires), is no finding of this report", StringComparison.Ordinal)).Should().BeTrue();
    }

    [Fact]
    public void Check_JudgementWithFinding_IsNone()
    {
        var id = new ClaimChecker().CheckClaims(Claims).Contradictions.Single().Id;

        Notes(RuleSet.Default with { Suppressions = [new Suppression(id, Decision.Accepted, "Ada", "asked")] }).Should().BeEmpty();
    }

    [Fact]
    public void Judgement_OfAStory_SurvivesJson()
    {
        var rules = RuleSet.Default with { Suppressions = [new Suppression("xabc", Decision.Dismissed, "Ada", "two fires", Story: "fire")] };

        RuleSetJson.Read(RuleSetJson.Write(rules)).Suppressions.Should().Equal(rules.Suppressions);
    }

    private static RuleSet With(string separator) => RuleSet.Default with { Predicates = [BuiltInPredicates.Find("casualties.killed")! with { Separators = [separator] }] };

    private static Sequence<Note> Notes(RuleSet rules) => new ClaimChecker(rules).CheckClaims(Claims).Notes;
}
