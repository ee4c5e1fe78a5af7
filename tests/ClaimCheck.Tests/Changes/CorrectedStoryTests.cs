using ClaimCheck.Languages;
using ClaimCheck.Reporting;

namespace ClaimCheck.Tests.Changes;

/// <summary>Stories in which a source corrects itself while others come, go or move.</summary>
public sealed class CorrectedStoryTests
{
    private static readonly ClaimChecker s_checker = new();

    private static readonly Article s_page = Deaths("page-1", "Fourteen") with { Source = "The Bay Herald", Title = "Fire at the plant", Published = new DateOnly(2025, 11, 15), Url = "https://example.org/1" };
    private static readonly Article s_moved = Deaths("page-2", "Twelve") with { Source = s_page.Source, Title = s_page.Title, Published = s_page.Published, Url = "https://example.org/2" };

    [Fact]
    public void Between_OneSideCorrectedAndAnotherSideJoined_IsOneChangedFinding()
    {
        var diff = Between([Deaths("a", "Twelve"), Deaths("b", "Fourteen")], [Deaths("a", "Twelve"), Deaths("b", "Twelve"), Deaths("c", "Nineteen")]);

        var change = diff.Findings.Should().ContainSingle().Subject;
        change.Kind.Should().Be(FindingChangeKind.Changed);
        Texts(change).Should().Equal("b changed Fourteen people to Twelve people.", "c, added, says Nineteen people.");
    }

    [Fact]
    public void Between_OneSideTakenBackAndAnotherSideGone_IsOneChangedFinding()
    {
        var diff = Between([Deaths("a", "Twelve"), Deaths("b", "Twelve"), Deaths("c", "Nineteen")], [Deaths("a", "Twelve"), Deaths("b", "Fourteen")]);

        diff.Findings.Should().ContainSingle().Which.Kind.Should().Be(FindingChangeKind.Changed);
    }

    [Fact]
    public void Between_SideInCommonButOtherRule_AreTwoFindings()
    {
        var (before, after) = (s_checker.Check([Deaths("a", "Twelve"), Deaths("b", "Fourteen")]), s_checker.Check([Deaths("a", "Twelve"), Deaths("b", "Twelve"), Deaths("c", "Nineteen")]));

        var diff = ReportDiff.Between(before, after with { Contradictions = [after.Contradictions[0] with { Rule = "CC1003" }] });

        diff.Findings.Select(f => f.Kind).Should().Equal(FindingChangeKind.Found, FindingChangeKind.Gone);
        diff.Findings.SelectMany(Texts).Should().NotContain(t => t.StartsWith("The sources agree now", StringComparison.Ordinal), "another finding is about the same fact");
    }

    [Fact]
    public void Between_SideInCommonButOtherSubject_AreTwoFindings()
    {
        var (before, after) = (s_checker.Check([Deaths("a", "Twelve"), Deaths("b", "Fourteen")]), s_checker.Check([Deaths("a", "Twelve"), Deaths("b", "Twelve"), Deaths("c", "Nineteen")]));

        var diff = ReportDiff.Between(before, after with { Facts = after.Facts.Select(f => f with { Subject = "another" }).ToSequence() });

        diff.Findings.Select(f => f.Kind).Should().Equal(FindingChangeKind.Found, FindingChangeKind.Gone);
    }

    [Fact]
    public void Between_TwoFindingsClaimAnOldOne_TheSurerHasIt()
    {
        var before = s_checker.Check([Deaths("a", "Twelve"), Deaths("b", "Fourteen")]);
        var (sure, weak) = (before.Contradictions[0] with { Id = "xsure" }, before.Contradictions[0] with { Id = "xweak" });
        weak = weak with { Sides = [weak.Sides[0], weak.Sides[1] with { Claims = [] }] };

        var diff = ReportDiff.Between(before, before with { Contradictions = [weak, sure] });

        diff.Unchanged.Should().Be(1);
        diff.Findings.Should().ContainSingle().Which.Should().Match<FindingChange>(c => c.Kind == FindingChangeKind.Found && c.Finding.Id == "xweak");
    }

    [Fact]
    public void Between_AllAgreeNow_SaysSo()
    {
        var change = Between([Deaths("a", "Twelve"), Deaths("b", "Fourteen")], [Deaths("a", "Twelve"), Deaths("b", "Twelve")]).Findings.Should().ContainSingle().Subject;

        change.Kind.Should().Be(FindingChangeKind.Gone);
        Texts(change).Should().Equal("b changed Fourteen people to Twelve people.", "The sources agree now: Twelve people.");
    }

    [Fact]
    public void Between_PageMovedAndCorrected_IsANewerVersion()
    {
        var diff = Between([Deaths("a", "Twelve"), s_page], [Deaths("a", "Twelve"), s_moved]);

        diff.Articles.Should().ContainSingle().Which.Kind.Should().Be(ArticleChangeKind.Replaced);
        Texts(diff.Findings.Should().ContainSingle().Subject).Should().Equal("The Bay Herald changed Fourteen people to Twelve people.", "The sources agree now: Twelve people.");
    }

    [Theory]
    [InlineData("source")]
    [InlineData("title")]
    [InlineData("day")]
    public void Between_PageWithoutOneOfTheThree_IsAnotherArticle(string missing)
    {
        Article Without(Article article) => missing switch
        {
            "source" => article with { Source = null },
            "title" => article with { Title = null },
            _ => article with { Published = null },
        };

        Between([Without(s_page)], [Without(s_moved)]).Articles.Select(a => a.Kind).Should().BeEquivalentTo([ArticleChangeKind.Removed, ArticleChangeKind.Added]);
        Between([s_page], [Without(s_moved)]).Articles.Should().HaveCount(2);
    }

    [Fact]
    public void Between_LivePagesOfOneTitleAndDay_AreNotTakenForEachOther()
    {
        var other = s_page with { Id = "page-0", Url = "https://example.org/0", Text = "The plant is closed." };

        Between([s_page, other], [other, s_moved]).Articles.Select(a => a.Kind).Should().BeEquivalentTo([ArticleChangeKind.Removed, ArticleChangeKind.Added]);
    }

    private static Article Deaths(string id, string number) =>
        Given.Article(id, $"{number} people were killed in the fire at the Lanmore Energy plant in Kestrel Bay on 14 November 2025.");

    private static ReportDiff Between(IEnumerable<Article> before, IEnumerable<Article> after) => ReportDiff.Between(s_checker.Check(before), s_checker.Check(after));

    private static string[] Texts(FindingChange change) => [.. change.Reasons.Select(r => MessageText.Of(r, UiLanguage.English)!)];
}
