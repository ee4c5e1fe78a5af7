using System.Text.RegularExpressions;
using ClaimCheck.Html;
using ClaimCheck.Inputs;

namespace ClaimCheck.Html.Tests.Docs;

/// <summary>The code of docs/html-articles.md, as tests that run.</summary>
public sealed partial class HtmlArticles
{
    [Fact]
    public void APageInHand()
    {
        var html = "<html><head><title>Ferry hits pier</title></head><body><p>A ferry hit a pier on Wednesday, and two people died, police said.</p></body></html>";

        // snippet
        var read = HtmlArticle.Parse(html, new HtmlArticleOptions { Url = "https://news.example/2025/10/29/ferry" });
        foreach (var error in read.Errors)
        {
            Console.WriteLine(error.Text);            // CC9018: a page without an article …
        }

        foreach (var article in read.Articles)        // one for a page, one for each entry of a feed
        {
            Console.WriteLine($"{article.Published:yyyy-MM-dd} {article.Source}: {article.Title}");
        }
        // end

        read.Articles.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Title = "Ferry hits pier", Source = "news.example", Published = new DateOnly(2025, 10, 29) });
    }

    [Fact]
    public void FilesAndFolders()
    {
        // snippet
        var files = new ArticleFilesOptions { Formats = [new HtmlFormat()] };
        var input = ArticleFiles.Read(["stories/**/*.html", "feed.xml", "notes.txt"], null, files);
        var report = new ClaimChecker().Check(input.Articles);
        // end

        input.Errors.Should().HaveCount(3, "there are no such files here");
        report.Claims.Should().BeEmpty();
    }

    [Fact]
    public void AFormatOfYourOwn()
    {
        var files = new ArticleFilesOptions { Formats = [new SpeechFormat()] };

        ArticleFiles.Read(["-"], new MemoryStream("SPEECH The mayor: two people died."u8.ToArray()), files).Articles.Should().ContainSingle().Which.Text.Should().Be(" The mayor: two people died.");
    }

    [Fact]
    public void Code_OfTheGuide_StandsInTheseTests()
    {
        var source = File.ReadAllText(Path.Combine(Guide.Root(), "tests", "ClaimCheck.Html.Tests", "Docs", "HtmlArticles.cs")) + File.ReadAllText(Path.Combine(Guide.Root(), "tests", "ClaimCheck.Html.Tests", "Docs", "SpeechFormat.cs"));
        var lines = source.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim());

        var code = Block().Matches(Guide.Text).SelectMany(block => block.Groups[1].Value.Split('\n')).Select(line => line.Trim()).ToList();

        code.Should().NotBeEmpty();
        code.Except(lines).Except(["using ClaimCheck;"]).Should().BeEmpty();
    }

    [GeneratedRegex("^```csharp\n(.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline, 5000)]
    private static partial Regex Block();
}
