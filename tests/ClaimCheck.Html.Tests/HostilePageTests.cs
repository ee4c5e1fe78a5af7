using System.Text;
using ClaimCheck.Inputs;
using CsCheck;

namespace ClaimCheck.Html.Tests;

/// <summary>Pages that want to hang, overflow or throw. What takes time with the square of the length does not end within the suite.</summary>
public sealed class HostilePageTests
{
    private const string Prose = "<p>The ferry carried 120 people, police said on Monday, and two of them died.</p>";

    public static TheoryData<string> Openings =>
    [
        "<div>", "<b>", "<b a=#>", "<p><b a=#><i>", "<a href=#>", "<table><tr><td>", "<span>", "<li>", "<font><div></font>", "<svg>", "<svg><style><div>", "<template>", "<select><option>", "<x/>", "<svg><x/>", "<math><mi><div>",
        "<p x=y=\"><div>", "<p =\"><div>", "<!--><div>", "<!--x--!><div>", "<blockquote>", "<button>", "<object>", "<ruby><rt>", "<h1>", "<form><div>", "<dd><section>", "<details><summary>", "<div a=1 b=2 c=3 d=4 e=5 f=6>", "</div>", "</p>", "<span><div></span>", "<svg><foreignObject><div>",
    ];

    [Theory]
    [MemberData(nameof(Openings))]
    public void Parse_FortyThousandOpenings_EndsAndKeepsTheProse(string opening)
    {
        var page = new StringBuilder(Prose);
        for (var i = 0; i < 40_000; i++)
        {
            page.Append(opening.Replace("#", i.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }

        var read = HtmlArticle.Parse(page.Append("end").ToString());

        if (read.Errors.Count == 0)
        {
            read.Articles.Single().Text.Should().Contain("The ferry carried 120 people");
        }
    }

    [Fact]
    public void Parse_AnElementOfManyAttributes_Ends()
    {
        var page = Prose + "<div " + string.Join(' ', Enumerable.Range(0, 300_000).Select(i => "a" + i)) + ">" + Prose;

        HtmlArticle.Parse(page).Articles.Should().ContainSingle();
    }

    [Fact]
    public void Parse_ThirtyMegabytes_Ends()
    {
        var page = "<html><body><article>" + string.Concat(Enumerable.Repeat(Prose, 380_000)) + "</article></body></html>";

        HtmlArticle.Parse(page).Articles.Should().ContainSingle();
    }

    [Fact]
    public void Parse_MoreElementsThanAnyArticle_IsRefused() =>
        HtmlArticle.Parse(string.Concat(Enumerable.Repeat("<i>x</i>", 600_000))).Errors.Should().ContainSingle(e => e.Rule == "CC9021");

    [Fact]
    public void Parse_AFeedNestedDeep_IsRefused() =>
        HtmlArticle.Parse("<rss><channel><item><description>" + string.Concat(Enumerable.Repeat("<a>", 100_000))).Errors.Should().ContainSingle(e => e.Rule == "CC9019");

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<style>x{content:'alert'}</style>")]
    [InlineData("<noscript>alert</noscript>")]
    [InlineData("<template>alert</template>")]
    [InlineData("<svg><text>alert</text></svg>")]
    [InlineData("<iframe srcdoc='alert'>alert</iframe>")]
    [InlineData("<p hidden>alert</p>")]
    [InlineData("<p style='display: none'>alert</p>")]
    [InlineData("<!-- alert -->")]
    [InlineData("<textarea>alert</textarea>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<del>alert</del>")]
    public void Parse_WhatAReaderDoesNotSee_IsNoTextOfTheArticle(string markup) =>
        HtmlArticle.Parse("<article>" + Prose + markup + Prose + markup + "</article>").Articles.Single().Text.Should().NotContain("alert");

    [Theory]
    [InlineData("ab\u202E c\u200Bd\uFEFF e\u00ADf", "ab cd ef")]
    [InlineData("12&nbsp;000&nbsp;people", "12\u00A0000 people")]
    [InlineData("5&frac12; km<sup>2</sup> &amp; 3&euro;", "5½ km² & 3€")]
    [InlineData("<ruby>漢<rp>(</rp><rt>hàn</rt><rp>)</rp></ruby>字", "漢字")]
    [InlineData("one<br>two", "one\ntwo")]
    [InlineData("one<br><br>two", "one\n\ntwo")]
    [InlineData("一行\n二行", "一行二行")]
    [InlineData("one\n  two", "one two")]
    [InlineData("<ul><li>one<li>two</ul>", "• one\n• two")]
    [InlineData("<table><tr><th>Dead</th><td>2</td></tr><tr><th>Hurt</th><td>14</td></tr></table>", "Dead | 2\nHurt | 14")]
    [InlineData("👩\u200D👧 family", "👩\u200D👧 family")]
    public void Parse_Characters_AreAsAReaderSeesThem(string markup, string expected) =>
        HtmlArticle.Parse("<article>" + Prose + "<div>" + markup + "</div>" + Prose + "</article>").Articles.Single().Text.Should().Contain("died.\n\n" + expected + "\n\nThe ferry");

    [Fact]
    public void Read_AnyBytes_NeverThrows()
    {
        var seed = File.ReadAllBytes(Path.Combine(PageCorpus.Folder, "portal-zh.html"));
        Check.Sample(Gen.Select(Gen.Int[0, seed.Length - 1], Gen.Byte.Array[0, 40], Gen.Int[0, 400]), cut =>
        {
            var (at, put, skip) = cut;
            byte[] bytes = [.. seed[..at], .. put, .. seed[Math.Min(seed.Length, at + skip)..]];
            var read = new HtmlFormat().Read(new ArticleInput("x", "x.html", bytes));
            return read.Articles.Count + read.Errors.Count == 1 && read.Errors.All(e => e.Rule != "CC9024");
        }, iter: 150);
    }
}
