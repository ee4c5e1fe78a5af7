using System.Text;
using ClaimCheck.Inputs;

namespace ClaimCheck.Tests.Inputs;

public sealed class ArticleFileTests
{
    [Fact]
    public void Read_EveryKindOfFile_GivesTheArticlesThatFilesOnDiskGive()
    {
        using var folder = new TemporaryFolder();
        (string Name, string Content)[] files =
        [
            ("a.txt", "The pier is 50 metres long."),
            ("desk/b.md", "# The pier\n\nThe pier is **60** metres long."),
            ("desk/c.json", """{"text": "码头长70米。", "source": "海港时报", "published": "2025-06-20"}"""),
            ("d.jsonl", "{\"id\": \"x\", \"text\": \"one\"}\n{\"text\": \"two\"}\n"),
        ];
        foreach (var (name, content) in files)
        {
            folder.Write(name, content);
        }

        var read = ArticleFiles.Read(files.Select(f => File(f.Name, f.Content)));

        read.Errors.Should().BeEmpty();
        read.Articles.Select(a => a with { Path = null }).Should().Equal(ArticleFiles.Read([folder.Path]).Articles.Select(a => a with { Path = null }));
        read.Articles.Select(a => a.Path).Should().Equal("a.txt", "d.jsonl", "desk/b.md", "desk/c.json", "d.jsonl");
    }

    [Fact]
    public void Read_ArticlesJsonAmongThem_TellsOfTheOthersInItsFolderOnly()
    {
        var read = ArticleFiles.Read([
            File("x/a.txt", "The pier is 50 metres long."),
            File("y/a.txt", "The pier is 60 metres long."),
            File("x/articles.json", """[{"file": "a.txt", "source": "Harbour Wire"}]""")]);

        read.Errors.Should().BeEmpty();
        read.Articles.Select(a => a.Source).Should().Equal("Harbour Wire", null);
    }

    [Fact]
    public void Read_NameOfAFileOnDisk_NeverOpensIt()
    {
        using var folder = new TemporaryFolder();
        folder.Write("articles.json", """[{"file": "a.txt", "source": "from disk"}]""");
        folder.Write("a.txt", "from disk");

        var read = ArticleFiles.Read([File(Path.Join(folder.Path, "a.txt"), "from memory")]);

        read.Articles.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Text = "from memory", Source = (string?)null });
    }

    [Theory]
    [InlineData("a.json", """{"text": "x", "published": "soon"}""", "CC9012", "a", "published", "soon")]
    [InlineData("a.json", """{"id": "n1", "text": ["x"]}""", "CC9015", "n1", "text", "an array")]
    [InlineData("a.json", """[{"text": "x"}, {"text": " "}]""", "CC9002", "a#2", "text", null)]
    [InlineData("a.jsonl", """{"title": "x"}""", "CC9008", "a", "text", null)]
    [InlineData("a.json", """[{"id": "n", "text": "x"}, {"id": "n", "text": "y"}]""", "CC9009", "n", "id", "n")]
    [InlineData("a.txt", "far longer than the limit of this test", "CC9005", "a", "text", "38")]
    [InlineData("a.txt", " ", "CC9002", null, null, null)]
    [InlineData("photo.png", "\u0089PNG\u0001\u0002", "CC9004", null, null, null)]
    public void Read_Fault_NamesArticleFieldAndValue(string name, string content, string rule, string? article, string? field, string? value)
    {
        var error = ArticleFiles.Read([File(name, content)], new ArticleFilesOptions { MaxCharacters = 30 }).Errors.Should().ContainSingle().Subject;

        (error.Rule, error.Path, error.Article, error.Field, error.Value).Should().Be((rule, name, article, field, value));
        error.Text.Should().Contain(name);
    }

    [Theory]
    [InlineData(".txt")]
    [InlineData("desk/.txt")]
    [InlineData(" .txt")]
    public void Read_NameWithoutStem_IsTheId(string name) => ArticleFiles.Read([File(name, "words")]).Articles.Should().ContainSingle().Which.Id.Should().Be(name);

    [Fact]
    public void Read_Limits_LeaveTheOthersAlone()
    {
        var read = ArticleFiles.Read([File("long.txt", new string('a', 41)), File("short.txt", "码头长70米。")], new ArticleFilesOptions { MaxBytes = 40 });

        read.Errors.Should().ContainSingle().Which.Rule.Should().Be("CC9005");
        read.Articles.Should().ContainSingle().Which.Id.Should().Be("short");
    }

    [Fact]
    public void Read_NoName_IsTheCallersFault() => FluentActions.Invoking(() => ArticleFiles.Read([File(" ", "words")])).Should().Throw<ArgumentException>();

    private static ArticleFile File(string name, string content) =>
        new(name, name.EndsWith(".png", StringComparison.Ordinal) ? Encoding.Latin1.GetBytes(content) : Encoding.UTF8.GetBytes(content));
}
