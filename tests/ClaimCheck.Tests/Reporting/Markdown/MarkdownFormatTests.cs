using ClaimCheck.Reporting;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClaimCheck.Tests.Reporting.Markdown;

public sealed class MarkdownFormatTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().UseEmojiAndSmiley().Build();

    [Fact]
    public void Write_Sample_HasACardForEachContradictionAndATableOfItsSides()
    {
        var document = Markdig.Markdown.Parse(ReportFormats.Write(Stories.Sample, "markdown"), Pipeline);

        document.OfType<HeadingBlock>().Where(h => h.Level == 3).Should().HaveCount(Stories.Sample.Contradictions.Count + Stories.Sample.Findings.Count);
        document.OfType<Table>().Take(Stories.Sample.Contradictions.Count).Select(t => t.Count - 1).Should().Equal(Stories.Sample.Contradictions.Select(f => f.Sides.Count));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("[click](javascript:alert(1))")]
    [InlineData("![x](http://evil.example/x.png)")]
    [InlineData("http://evil.example and www.evil.example and me@evil.example")]
    [InlineData("# heading\n- list\n1. item\n> quote\n***\n```code```")]
    [InlineData("a | b | c\n|---|---|")]
    [InlineData("&lt;b&gt; &amp; `code` ~~gone~~ ==marked== ^up^ $x$ :smile: {.class}")]
    [InlineData("[^1]: note\n[ref]: http://evil.example")]
    public void Write_MarkupInEveryField_StaysText(string hostile)
    {
        var claims = new[] { Given.Money(14), Given.Money(99) }.Select((v, i) => Given.Claim($"a{i}", "investment.amount", v with { Text = hostile }) with { Subject = new Entity("s", hostile) });
        var report = new ClaimChecker().CheckClaims(claims, [Given.Article("a0", "") with { Source = hostile, Title = hostile }, Given.Article("a1", hostile)]) with { Story = hostile };

        var plain = Markdig.Markdown.Parse(ReportFormats.Write(report with { Story = null }, "markdown"), Pipeline);
        var document = Markdig.Markdown.Parse(ReportFormats.Write(report, "markdown"), Pipeline);

        report.Contradictions.Should().NotBeEmpty();
        document.Descendants<HtmlBlock>().Should().BeEmpty();
        document.Descendants<HtmlInline>().Should().BeEmpty();
        document.Descendants<LinkInline>().Should().BeEmpty();
        document.Descendants<AutolinkInline>().Should().BeEmpty();
        document.Descendants<CodeInline>().Select(c => c.Content).Should().Equal(report.Contradictions.Select(f => f.Id));
        document.Descendants<EmphasisInline>().Should().OnlyContain(e => e.DelimiterChar == '*' && e.DelimiterCount == 2);
        document.Descendants<Block>().Select(b => b.GetType()).Should().Equal(plain.Descendants<Block>().Select(b => b.GetType()));
    }

    [Fact]
    public void Write_RulePages_LinkToThePage()
    {
        var markdown = ReportFormats.Write(Stories.Sample, "markdown", new ReportOptions { RulePages = "https://example.org/docs/rules/{id}.md" });

        markdown.Should().Contain("[CC1001 Sums of money differ](<https://example.org/docs/rules/CC1001.md>)");
    }
}
