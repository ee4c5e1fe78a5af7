namespace ClaimCheck.Cli.Tests;

public sealed class UsageTests : IDisposable
{
    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    [Theory]
    [InlineData("chek", "chek")]
    [InlineData("check --formt json .", "--formt")]
    [InlineData("check . --fail-on huge", "huge")]
    [InlineData("check . --format pdf", "pdf")]
    [InlineData("check . --published soon", "soon")]
    [InlineData("check", "PATH")]
    [InlineData("compare one", "two phrases")]
    [InlineData("compare nothing here", "nothing")]
    [InlineData("rules CC0000", "CC0000")]
    public void Run_WrongUsage_IsNamedAndEnds2(string line, string named)
    {
        _cli.Run(line.Split(' ')).Should().Be(ExitCodes.Usage);

        _cli.Errors.Should().Contain(named);
        _cli.Output.Should().BeEmpty();
    }

    [Fact]
    public void Run_Nothing_SaysWhatToDo()
    {
        _cli.Run().Should().Be(ExitCodes.Usage);

        _cli.Errors.Should().Contain("claimcheck check");
    }

    [Fact]
    public void Compare_TwoPhrases_PrintsRelationAndReason()
    {
        _cli.Run("compare", "$14.3 billion", "143亿美元").Should().Be(ExitCodes.Done);

        _cli.Output.Split('\n')[0].Trim().Should().Be("same");
        _cli.Output.Split('\n')[1].Should().Contain("14.3");
    }

    [Fact]
    public void Compare_Table_PrintsOneRelationPerRow()
    {
        var file = _cli.File("pairs.tsv", "kind\tleft\tright\nmoney\t$5\t€5\ncount\t900 people\tabout 900人\ndate\tMay 2020\tJune 2020\nage\t31岁\tnothing\n");

        _cli.Run("compare", "--file", file).Should().Be(ExitCodes.Done);

        _cli.Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries).Should().Equal("contradict", "compatible", "contradict", "incomparable");
    }

    [Theory]
    [InlineData("CC1002", "# CC1002: counts differ")]
    [InlineData("cc9208", "# CC9208: a tolerance out of range")]
    public void Rules_OfAnId_PrintsItsPage(string id, string title)
    {
        _cli.Run("rules", id).Should().Be(ExitCodes.Done);

        _cli.Output.Should().StartWith(title).And.Contain("## ");
    }

    [Fact]
    public void Rules_Unknown_IsWrongUsage() => _cli.Run("rules", "CC1999").Should().Be(ExitCodes.Usage);

    [Fact]
    public void Rules_All_ListsEveryRuleOnce()
    {
        _cli.Run("rules").Should().Be(ExitCodes.Done);

        _cli.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(ClaimCheck.Rules.BuiltInRules.Descriptors.Count);
    }
}
