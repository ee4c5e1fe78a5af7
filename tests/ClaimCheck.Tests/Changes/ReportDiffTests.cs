using ClaimCheck.Languages;
using ClaimCheck.Reporting;
using ClaimCheck.Tests.Cases;

namespace ClaimCheck.Tests.Changes;

public sealed class ReportDiffTests
{
    private static readonly ClaimChecker Checker = new();

    private static readonly Article English = Given.Article("harbour", "In June 2025 Meta invested $14.3 billion in Scale AI, a firm that labels pictures.") with { Source = "Harbour Wire" };
    private static readonly Article Chinese = Given.Article("window", "Meta向Scale AI投资148亿美元,拿到对方接近一半的股份。") with { Source = "南窗财经" };

    [Fact]
    public void Between_OneReport_IsEmpty()
    {
        var report = Checker.Check([English, Chinese]);
        var diff = ReportDiff.Between(report, report);

        report.Contradictions.Should().ContainSingle("the tests below go by it");
        diff.IsEmpty.Should().BeTrue();
        diff.Unchanged.Should().Be(1);
    }

    [Fact]
    public void Between_ArticleAdded_TellsTheNewFindingAndWhoBroughtIt()
    {
        var diff = Between([English], [English, Chinese]);

        diff.Articles.Should().Equal(new ArticleChange(ArticleChangeKind.Added, null, diff.After.Articles[1]));
        var change = diff.Findings.Should().ContainSingle().Subject;
        change.Kind.Should().Be(FindingChangeKind.Found);
        change.IsWorse.Should().BeTrue();
        Texts(change).Should().Equal("南窗财经, added, says 148亿美元.");
        Texts(change, UiLanguage.Chinese).Should().Equal("新增的南窗财经说“148亿美元”。");
    }

    [Fact]
    public void Between_ArticleRemoved_TellsTheGoneFindingAndWhoTookIt()
    {
        var change = Between([English, Chinese], [English]).Findings.Should().ContainSingle().Subject;

        change.Kind.Should().Be(FindingChangeKind.Gone);
        change.After.Should().BeNull();
        change.IsWorse.Should().BeFalse();
        Texts(change).Should().Equal("南窗财经, which said 148亿美元, is not among the articles any more.");
    }

    [Theory]
    [InlineData("harbour", "$14.3 billion", "$14.8 billion", "Harbour Wire changed $14.3 billion to $14.8 billion.")]
    [InlineData("window", "148亿美元", "143亿美元", "南窗财经 changed 148亿美元 to 143亿美元.")]
    public void Between_Correction_ReadsAsWhatItIs(string id, string was, string now, string told)
    {
        var diff = Between([English, Chinese], Edited(id, was, now));

        diff.Articles.Should().ContainSingle().Which.Kind.Should().Be(ArticleChangeKind.Replaced);
        var change = diff.Findings.Should().ContainSingle().Subject;
        change.Kind.Should().Be(FindingChangeKind.Gone);
        Texts(change)[0].Should().Be(told);
        Texts(change)[1].Should().StartWith("The sources agree now: ");
    }

    [Theory]
    [InlineData("harbour", "In June 2025 Meta invested", "Late in the day it was told: in June 2025 Meta, the owner of Facebook, invested")]
    [InlineData("harbour", ", a firm that labels pictures", "")]
    [InlineData("window", "拿到对方接近一半的股份", "双方周二宣布了这一消息,股份接近一半")]
    public void Between_SentencesRewritten_CarryTheFindingOver(string id, string was, string now)
    {
        var diff = Between([English, Chinese], Edited(id, was, now));

        diff.Before.Contradictions[0].Id.Should().NotBe(diff.After.Contradictions[0].Id, "ids are made of the sentences");
        diff.Findings.Should().BeEmpty();
        diff.Unchanged.Should().Be(1);
        diff.Articles.Should().ContainSingle().Which.Kind.Should().Be(ArticleChangeKind.Replaced);
    }

    [Fact]
    public void Between_AnotherValueThatStillContradicts_IsAChangeOfTheSameFinding()
    {
        var change = Between([English, Chinese], Edited("harbour", "$14.3 billion", "$30 billion")).Findings.Should().ContainSingle().Subject;

        change.Kind.Should().Be(FindingChangeKind.Changed);
        change.Before!.Id.Should().NotBe(change.Finding.Id);
        Texts(change).Should().Contain("Harbour Wire changed $14.3 billion to $30 billion.").And.Contain("Severity: minor → major.");
        Texts(change, UiLanguage.Chinese).Should().Contain("Harbour Wire把“$14.3 billion”改成了“$30 billion”。").And.Contain("严重程度：轻微 → 重要。");
        change.IsWorse.Should().BeTrue();
    }

    [Fact]
    public void Between_SameAddressUnderAnotherId_IsANewerVersion()
    {
        var first = English with { Url = "https://example.org/scale" };
        var newer = first with { Id = "harbour-2", Text = "Corrected. " + first.Text };

        var diff = Between([first, Chinese], [newer, Chinese]);

        diff.Articles.Should().ContainSingle().Which.Kind.Should().Be(ArticleChangeKind.Replaced);
        diff.Findings.Should().BeEmpty();
    }

    [Fact]
    public void Between_FileRenamed_IsTheSameArticle()
    {
        var diff = Between([English, Chinese], [English with { Id = "harbour-final" }, Chinese]);

        diff.Articles.Should().ContainSingle().Which.Kind.Should().Be(ArticleChangeKind.Relabelled);
        diff.Findings.Should().BeEmpty();
        diff.Unchanged.Should().Be(1);
    }

    [Fact]
    public void Between_TwoFilesThatSwappedTheirNames_AreTheSameArticles()
    {
        var diff = Between([English, Chinese], [English with { Id = "window" }, Chinese with { Id = "harbour" }]);

        diff.Articles.Should().OnlyContain(a => a.Kind == ArticleChangeKind.Relabelled).And.HaveCount(2);
        diff.Findings.Should().BeEmpty();
    }

    [Fact]
    public void Between_SentenceDropped_SaysThatItIsNoLongerSaid()
    {
        var change = Between([English, Chinese], [English with { Text = "Meta is a firm in California." }, Chinese]).Findings.Should().ContainSingle().Subject;

        change.Kind.Should().Be(FindingChangeKind.Gone);
        Texts(change).Should().Equal("Harbour Wire no longer says $14.3 billion.");
    }

    [Fact]
    public void Between_ThirdSourceJoinsASide_IsAChange()
    {
        var third = Given.Article("bay", "Meta invested $14.3 billion in Scale AI in June 2025.") with { Source = "Bay Ledger" };

        var change = Between([English, Chinese], [English, Chinese, third]).Findings.Should().ContainSingle().Subject;

        change.Kind.Should().Be(FindingChangeKind.Changed);
        Texts(change).Should().Contain("Bay Ledger, added, says $14.3 billion.");
        change.IsWorse.Should().BeFalse();
    }

    [Fact]
    public void Between_TwoArticlesOfOneSource_AreToldApartByTheirIds()
    {
        var second = Given.Article("harbour-2", "Meta invested $14.8 billion in Scale AI.") with { Source = "Harbour Wire" };

        Texts(Between([English], [English, second]).Findings[0]).Should().Equal("Harbour Wire (harbour-2), added, says $14.8 billion.");
    }

    [Fact]
    public void Between_OtherRules_SaysSoAndComparesStill()
    {
        var lenient = new ClaimChecker(RuleSet.Default with { Suppressions = [new Suppression(Checker.Check([English, Chinese]).Contradictions[0].Id, Decision.Dismissed, "desk", "old figure")] });

        var diff = ReportDiff.Between(Checker.Check([English, Chinese]), lenient.Check([English, Chinese]));

        diff.Notes.Select(n => n.Id).Should().Equal("diff.rules");
        Texts(diff.Findings.Should().ContainSingle().Subject).Should().Equal("desk dismissed it: old figure");
        Texts(ReportDiff.Between(diff.After, diff.Before).Findings[0]).Should().Equal("It is open again: the decision on it is gone.");
        ReportDiff.Between(diff.After, diff.Before).Findings[0].IsWorse.Should().BeTrue();
    }

    [Fact]
    public void Between_RuleSwitchedOff_IsGoneByTheRules()
    {
        var off = new ClaimChecker(RuleSet.Default with { DisabledRules = ["CC1001"] });

        Texts(ReportDiff.Between(Checker.Check([English, Chinese]), off.Check([English, Chinese])).Findings.Should().ContainSingle().Subject)
            .Should().Equal("No article behind it changed: the two reports go by different rules.");
    }

    [Fact]
    public void Between_OtherEngine_SaysSo()
    {
        var report = Checker.Check([English, Chinese]);

        ReportDiff.Between(report, report with { Engine = "99.0" }).Notes.Select(n => n.Id).Should().Equal("diff.engine");
    }

    [Fact]
    public void Between_ReportsWithoutTexts_MatchesByValueAndRelation()
    {
        var diff = ReportDiff.Between(WithoutTexts([English, Chinese]), WithoutTexts(Edited("harbour", "In June 2025 Meta", "As was told late in the day, in June 2025 Meta")));

        diff.Articles.Should().ContainSingle().Which.Kind.Should().Be(ArticleChangeKind.Replaced);
        diff.Findings.Should().BeEmpty();
        diff.Unchanged.Should().Be(1);
    }

    [Fact]
    public void Between_SeveralStories_GoesByTheirNames()
    {
        Report Story(string name, params Article[] articles) => Checker.Check(articles) with { Story = name };

        var diffs = ReportDiff.Between([Story("one", English), Story("gone", English, Chinese)], [Story("new", English, Chinese), Story("one", English, Chinese)]);

        diffs.Select(d => (d.After.Story, Kind: d.Findings.Single().Kind)).Should().Equal(("gone", FindingChangeKind.Gone), ("new", FindingChangeKind.Found), ("one", FindingChangeKind.Found));
    }

    [Theory]
    [MemberData(nameof(StoryTests.Stories), MemberType = typeof(StoryTests))]
    public void Between_EveryStory_IsItsOwnMirror(string folder)
    {
        var articles = Story.Load(folder).Articles.ToArray();
        var (all, fewer) = (Checker.Check(articles), Checker.Check(articles.Skip(1)));
        var (there, back) = (ReportDiff.Between(fewer, all), ReportDiff.Between(all, fewer));

        Count(there, FindingChangeKind.Found).Should().Be(Count(back, FindingChangeKind.Gone));
        Count(there, FindingChangeKind.Gone).Should().Be(Count(back, FindingChangeKind.Found));
        Count(there, FindingChangeKind.Changed).Should().Be(Count(back, FindingChangeKind.Changed));
        there.Unchanged.Should().Be(back.Unchanged);
        there.Findings.Where(c => c.Reasons.Count == 0).Should().BeEmpty();
        there.Findings.SelectMany(c => c.Reasons).Where(m => MessageText.Of(m, UiLanguage.English) == null || MessageText.Of(m, UiLanguage.Chinese) == null).Should().BeEmpty();
    }

    private static int Count(ReportDiff diff, FindingChangeKind kind) => diff.Findings.Count(c => c.Kind == kind);

    private static ReportDiff Between(IEnumerable<Article> before, IEnumerable<Article> after) => ReportDiff.Between(Checker.Check(before), Checker.Check(after));

    private static Article[] Edited(string id, string was, string now) =>
        [.. new[] { English, Chinese }.Select(a => a.Id == id ? a with { Text = a.Text.Replace(was, now, StringComparison.Ordinal) } : a)];

    private static Report WithoutTexts(IEnumerable<Article> articles)
    {
        var report = Checker.Check(articles);
        return report with { Articles = report.Articles.Select(a => a with { Text = "" }).ToSequence() };
    }

    private static string[] Texts(FindingChange change, UiLanguage language = UiLanguage.English) => [.. change.Reasons.Select(r => MessageText.Of(r, language)!)];
}
