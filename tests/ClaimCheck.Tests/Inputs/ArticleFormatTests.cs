using System.Text;
using ClaimCheck.Inputs;

namespace ClaimCheck.Tests.Inputs;

public sealed class ArticleFormatTests : IDisposable
{
    private static readonly ArticleFilesOptions WithStub = new() { Formats = [new StubFormat()] };

    private readonly string _folder = Path.Combine(Path.GetTempPath(), "claimcheck-tests", Path.GetRandomFileName());

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    [Fact]
    public void Read_ExtensionOfAFormat_IsReadByIt()
    {
        var file = Write("a.html", "<one>");

        ArticleFiles.Read([file], null, WithStub).Articles.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Id = "a", Text = "<one>", Path = file });
    }

    [Theory]
    [InlineData("a.html", "words")]
    [InlineData("a.XHTML", "words")]
    [InlineData("a.rss", "words")]
    [InlineData("download.php", "<!DOCTYPE html><p>words</p>")]
    [InlineData("download", "\uFEFF<?xml version='1.0'?><rss/>")]
    public void Read_PageWithoutAFormat_SaysWhichPackageReadsIt(string name, string text) =>
        ArticleFiles.Read([Write(name, text)]).Errors.Should().ContainSingle().Which.Should().Match<InputError>(e => e.Rule == "CC9010" && e.Text.Contains("new HtmlFormat()") && e.Text.Contains("ClaimCheck.Html"));

    [Fact]
    public void Read_StandardInput_IsReadByTheFormatThatRecognisesIt()
    {
        ArticleFiles.Read(["-"], Bytes("<stub>two"), WithStub).Articles.Should().ContainSingle().Which.Text.Should().Be("<stub>two");
        ArticleFiles.Read(["-"], Bytes("<html><p>two</p></html>")).Errors.Should().ContainSingle().Which.Rule.Should().Be("CC9010");
        ArticleFiles.Read(["-"], Bytes("a < b"), WithStub).Articles.Should().ContainSingle().Which.Text.Should().Be("a < b");
    }

    [Fact]
    public void Read_HtmlFieldOfARecord_IsReadByTheFormatOfPages()
    {
        var file = Write("a.jsonl", "{\"id\": \"x\", \"html\": \"<one>\", \"title\": \"T\", \"published\": \"2025-10-29\"}\n{\"html\": 5}\n{\"html\": \" \"}\n{\"text\": \"plain\", \"html\": \"<two>\"}\n");

        var read = ArticleFiles.Read([file], null, WithStub);

        read.Articles.Select(a => (a.Id, a.Text, a.Title, a.Published)).Should().Equal(("a#4", "plain", null, null), ("x", "<one>", "T", new DateOnly(2025, 10, 29)));
        read.Errors.Select(e => (e.Rule, e.Line)).Should().Equal(("CC9015", 2), ("CC9002", 3));
        ArticleFiles.Read([file]).Errors.Should().Contain(e => e.Rule == "CC9010" && e.Line == 1 && e.Article == "x");
    }

    [Fact]
    public void Read_SeveralArticlesOfOneFile_ShareWhatTheManifestSays()
    {
        Write("articles.json", "[{\"file\": \"a.html\", \"source\": \"S\", \"title\": \"of the feed\"}]");
        Write("a.html", "<one>|<two>");

        ArticleFiles.Read([_folder], null, WithStub).Articles.Select(a => (a.Id, a.Source, a.Title)).Should().Equal(("a/0", "S", null), ("a/1", "S", null));
    }

    [Fact]
    public void Read_EncodingOfTheOptions_IsThatOfTheInput()
    {
        var file = Write("a.html", "x");

        ArticleFiles.Read([file], null, WithStub with { Encoding = "big5" }).Articles.Should().ContainSingle().Which.Source.Should().Be("big5");
    }

    [Theory]
    [InlineData("*.txt", "a")]
    [InlineData("**/*.txt", "a b/c b/d/e")]
    [InlineData("b/*.txt", "c")]
    [InlineData("*/?.txt", "b/c")]
    [InlineData("b/**", "c d/e")]
    [InlineData("**/d/*", "b/d/e")]
    public void Read_Pattern_NamesFilesAndIdsFromTheFirstWildcard(string pattern, string ids)
    {
        foreach (var file in new[] { "a.txt", "b/c.txt", "b/d/e.txt", "b/.hidden/f.txt", "b/g.png" })
        {
            Write(file, "Words.");
        }

        var read = ArticleFiles.Read([Path.Combine(_folder, pattern)]);

        read.Errors.Should().BeEmpty();
        read.Articles.Select(a => a.Id).Should().Equal(ids.Split(' '));
    }

    [Fact]
    public void Read_PatternOfNothing_SaysSo() =>
        ArticleFiles.Read([Path.Combine(_folder, "none", "*.txt")]).Errors.Should().ContainSingle().Which.Rule.Should().Be("CC9017");

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}
