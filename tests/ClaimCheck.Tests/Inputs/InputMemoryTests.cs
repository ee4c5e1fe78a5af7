using ClaimCheck.Inputs;

namespace ClaimCheck.Tests.Inputs;

public sealed class InputMemoryTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("claimcheck-memory").FullName;
    private readonly ManualTime _time = new();
    private readonly InputMemory _memory;

    public InputMemoryTests() => _memory = new InputMemory(_time) { Excluded = Path.Combine(_folder, "report.md") };

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Read_FirstTime_GivesWhatArticleFilesGives()
    {
        Write("a.txt", "One.");
        Write("b.json", "{\"text\": \"Two.\"}");
        Write("c.jsonl", "{\"id\": \"x\", \"text\": \"Three.\"}\n{\"id\": \"a\", \"text\": \"Four.\"}\n");
        Write("broken.json", "{\"text\": ");

        var (input, changes) = Look();

        input.Should().Be(ArticleFiles.Read([_folder]));
        input.Errors.Should().HaveCount(2, "one file is broken, and one id is there twice");
        changes.Should().BeEmpty();
    }

    [Fact]
    public void Read_NothingChanged_OpensNothing()
    {
        var path = Write("a.txt", "One.");
        Look();
        Same(path, () => File.WriteAllText(path, "Two!"));

        Look().Input.Articles.Should().ContainSingle().Which.Text.Should().Be("One.", "length and time are as before");
    }

    [Fact]
    public void Read_AnnouncedFile_IsOpenedWhateverItsTime()
    {
        var path = Write("a.txt", "One.");
        Look();
        Same(path, () => File.WriteAllText(path, "Two!"));

        Look(path).Changes.Should().Equal(new InputChange(Named("a.txt"), InputChangeKind.Changed));
    }

    [Fact]
    public void Read_TouchedFile_IsNoChange()
    {
        var path = Write("a.txt", "One.");
        Look();
        File.SetLastWriteTimeUtc(path, new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        Look(path).Changes.Should().BeEmpty();
    }

    [Fact]
    public void Read_AddedAndRemovedFiles_AreTold()
    {
        Write("a.txt", "One.");
        Look();
        File.Delete(Path.Combine(_folder, "a.txt"));
        Write("below/b.txt", "Two.");

        Look().Changes.Should().Equal(new InputChange(Named("a.txt"), InputChangeKind.Removed), new InputChange(Named("below/b.txt"), InputChangeKind.Added));
    }

    [Fact]
    public void Read_ManifestChanged_ReadsTheFilesBesideIt()
    {
        Write("a.txt", "One.");
        Write("articles.json", "[{\"file\": \"a.txt\", \"source\": \"Post\"}]");
        Look();
        Write("articles.json", "[{\"file\": \"a.txt\", \"source\": \"The Post\"}]");

        var (input, changes) = Look();

        input.Articles.Should().ContainSingle().Which.Source.Should().Be("The Post");
        changes.Should().Contain(new InputChange(Named("a.txt"), InputChangeKind.Changed));
    }

    [Theory]
    [InlineData("a.json", "{\"text\": \"One.\"}", "{\"text\": \"Tw")]
    [InlineData("a.txt", "One.", "")]
    public void Read_HalfWrittenFile_StandsAsItWasUntilItIsWhole(string name, string whole, string half)
    {
        var path = Write(name, whole);
        Look();
        Write(name, half);

        var (input, changes) = Look(path);

        (input.Articles[0].Text, input.Errors.Count, changes.Count, _memory.IsWaiting).Should().Be(("One.", 0, 0, true));
        Write(name, whole.Replace("One", "Two", StringComparison.Ordinal));
        Look().Changes.Should().ContainSingle().Which.Kind.Should().Be(InputChangeKind.Changed);
        _memory.IsWaiting.Should().BeFalse();
    }

    [Fact]
    public void Read_FileThatStaysBroken_IsToldAfterAWhile()
    {
        Write("a.json", "{\"text\": \"One.\"}");
        Look();
        Write("a.json", "{\"text\": ");
        Look();
        _time.Step(InputMemory.Patience);

        var (input, changes) = Look();

        input.Articles.Should().BeEmpty();
        input.Errors.Should().Contain(e => e.Rule == "CC9007");
        changes.Should().ContainSingle().Which.Kind.Should().Be(InputChangeKind.Changed);
        _memory.IsWaiting.Should().BeFalse();
    }

    [Fact]
    public void Read_NewFileHalfWritten_IsAddedOnceItIsWhole()
    {
        Look();
        Write("a.json", "{\"te");
        Look().Changes.Should().BeEmpty();
        Write("a.json", "{\"text\": \"One.\"}");

        Look().Changes.Should().Equal(new InputChange(Named("a.json"), InputChangeKind.Added));
    }

    [Fact]
    public void Read_ExcludedFile_IsNoArticle()
    {
        Write("a.txt", "One.");
        Write("report.md", "# Report");

        Look().Input.Articles.Should().ContainSingle();
    }

    private (InputResult Input, IReadOnlyList<InputChange> Changes) Look(params string[] doubted)
    {
        _memory.Begin(doubted);
        var input = ArticleFiles.Read([_folder], new ArticleFilesOptions(), _memory, CancellationToken.None);
        return (input, _memory.End());
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    private string Named(string name) => _folder.Replace('\\', '/') + "/" + name;

    private static void Same(string path, Action change)
    {
        var written = File.GetLastWriteTimeUtc(path);
        change();
        File.SetLastWriteTimeUtc(path, written);
    }
}
