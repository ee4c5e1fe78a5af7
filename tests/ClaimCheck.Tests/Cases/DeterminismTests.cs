using System.Globalization;
using ClaimCheck.Evaluation;
using ClaimCheck.Json;

namespace ClaimCheck.Tests.Cases;

public sealed class DeterminismTests
{
    private static readonly LabelledStory Sample = Story.Load("docs/samples/meta-ai");

    [Fact]
    public void Check_ArticlesInAnyOrder_SameBytes()
    {
        var expected = ReportJson.Write(new ClaimChecker().Check(Sample.Articles));

        for (var turn = 1; turn < Sample.Articles.Count; turn++)
        {
            var turned = Sample.Articles.Skip(turn).Concat(Sample.Articles.Take(turn)).Reverse();
            ReportJson.Write(new ClaimChecker().Check(turned)).Should().Be(expected);
        }
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("zh-CN")]
    public void Check_AnyCulture_SameBytes(string culture)
    {
        var expected = ReportJson.Write(new ClaimChecker().Check(Sample.Articles));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            ReportJson.Write(new ClaimChecker().Check(Sample.Articles)).Should().Be(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Check_ManyThreadsOneChecker_SameBytes()
    {
        var checker = new ClaimChecker();
        var expected = ReportJson.Write(checker.Check(Sample.Articles));

        var written = new string[8];
        Parallel.For(0, written.Length, i => written[i] = ReportJson.Write(checker.Check(Sample.Articles)));

        written.Should().OnlyContain(w => w == expected);
    }

    [Fact]
    public void Check_AddedArticle_KeepsIdsOfFindings()
    {
        var without = new ClaimChecker().Check(Sample.Articles);
        var with = new ClaimChecker().Check([.. Sample.Articles, new Article("zz", "The weather in the valley stayed mild all week.")]);

        with.Contradictions.Select(f => f.Id).Should().Contain(without.Contradictions.Select(f => f.Id)).And.NotBeEmpty();
    }

    [Fact]
    public void Check_EvidenceOfEveryClaim_QuotesTheText()
    {
        var report = new ClaimChecker().Check(Sample.Articles);
        var texts = report.Articles.ToDictionary(a => a.Id, a => a.Text);

        report.Claims.Should().NotBeEmpty();
        report.Claims.Should().OnlyContain(c => texts[c.Article].Substring(c.Evidence!.Start, c.Evidence.End - c.Evidence.Start) == c.Evidence.Quote);
    }
}
