namespace ClaimCheck.Cli.Tests;

public sealed class PredicatesCommandTests : IDisposable
{
    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void Predicates_Markdown_IsTheTableOfTheDocs()
    {
        _cli.Run("predicates", "--format", "markdown").Should().Be(ExitCodes.Done);

        var page = File.ReadAllText(Path.Combine(ClaimCheck.Tests.Repository.Root, "docs", "predicates.md")).ReplaceLineEndings("\n");
        page[page.IndexOf("| id |", StringComparison.Ordinal)..].Should().Be(_cli.Output.ReplaceLineEndings("\n"), "docs/predicates.md is written by claimcheck predicates --format markdown");
    }

    [Fact]
    public void Predicates_Name_ListsThoseBelowIt()
    {
        _cli.Run("predicates", "casualties").Should().Be(ExitCodes.Done);

        _cli.Output.Should().Contain("casualties.killed").And.Contain("死亡人数").And.NotContain("company.");
    }

    [Fact]
    public void Predicates_Unknown_IsAUsageError()
    {
        _cli.Run("predicates", "fee.total").Should().Be(ExitCodes.Usage);

        _cli.Errors.Should().Contain("fee.total");
    }
}
