namespace ClaimCheck.Html.Tests;

/// <summary>Headlines, bylines and adverts of pages that mark nothing as what it is.</summary>
public sealed class HeadlineTests
{
    private const string Body = "<p>The old mill on the Wern burned down on Friday night, and nobody was hurt, the fire brigade said.</p><p>It had stood empty since 2009, and the owner had planned flats in it.</p>";

    [Theory]
    [InlineData("<title>The mill is gone - Wern Valley Notes</title>", "<h1>Wern Valley Notes</h1><h2>The mill is gone</h2><p><i>Posted on May 3, 2025 by Tom</i></p>", "The mill is gone")]
    [InlineData("<title>The mill is gone | Wern Post</title>", "<h1>The mill is gone</h1><h2>What burned</h2>", "The mill is gone")]
    [InlineData("<title>大火 - 溪谷网</title>", "<h1>大火</h1>", "大火")]
    public void Parse_Title_IsTheHeadlineNotTheSite(string title, string head, string expected)
    {
        var article = Read($"<html><head>{title}</head><body><article>{head}{Body}</article></body></html>");

        article.Title.Should().Be(expected);
        article.Text.Should().NotContain("Posted on").And.NotContain("Notes");
    }

    [Fact]
    public void Parse_BylineWithItsDays_IsNoPartOfTheText()
    {
        var article = Read($"<html><head><title>The mill is gone :: Wern Post</title></head><body><div>The mill is gone</div><div>By Staff Reporter | Published: May 3, 2025 at 7:45 a.m. | Updated: May 4, 2025</div>{Body}</body></html>");

        article.Published.Should().Be(new DateOnly(2025, 5, 3));
        article.Text.Should().NotContain("Staff Reporter").And.Contain("The old mill");
    }

    [Fact]
    public void Parse_AdvertOfAnAmpPage_IsLeftOut() =>
        Read($"<html><head><title>The mill is gone</title></head><body><article><h1>The mill is gone</h1>{Body}<amp-ad><p>Win $5,000 now, only today and only here!</p></amp-ad></article></body></html>")
            .Text.Should().NotContain("$5,000");

    private static Article Read(string page) => HtmlArticle.Parse(page).Articles.Should().ContainSingle().Subject;
}
