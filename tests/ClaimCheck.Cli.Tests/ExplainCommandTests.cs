using Newtonsoft.Json.Linq;

namespace ClaimCheck.Cli.Tests;

public sealed class ExplainCommandTests : IDisposable
{
    private readonly Cli _cli = new();

    public ExplainCommandTests()
    {
        _cli.File("a.txt", "Velo Nord was founded in 1987 in Oslo by two sisters.");
        _cli.File("b.txt", "Velo Nord创立于1978年,总部在奥斯陆,由两姐妹创办。");
    }

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void Explain_TwoQuotes_PrintsClaimsComparisonScoreAndOutcome()
    {
        _cli.Run("explain", _cli.Folder, "--quote", "1987", "--quote", "1978年").Should().Be(ExitCodes.Done);

        _cli.Output.Should().Contain("«1987»").And.Contain("1 claim read").And.Contain("one fact").And.Contain("values   contradict").And.Contain("score    probability").And.Contain("CC2001");
        _cli.Errors.Should().BeEmpty();
    }

    [Fact]
    public void Explain_Chinese_PrintsEverythingInChinese()
    {
        _cli.Run("explain", _cli.Folder, "--quote", "1987", "--quote", "1978年", "--ui", "zh").Should().Be(ExitCodes.Done);

        _cli.Output.Should().Contain("“1987”").And.Contain("读出1条断言").And.Contain("同一事实").And.Contain("数值  矛盾：").And.Contain("得分  概率").And.NotContain("claim").And.NotContain("outcome");
    }

    [Fact]
    public void Explain_Json_HoldsTheSame()
    {
        _cli.Run("explain", _cli.Folder, "--quote", "1987", "--quote", "1978年", "--format", "json").Should().Be(ExitCodes.Done);

        var json = JObject.Parse(_cli.Output);
        ((string)json["schema"]!).Should().Be("claimcheck/explanation/1");
        json["pairs"]!.Should().ContainSingle();
        ((string)json["pairs"]![0]!["gate"]!).Should().Be("none");
        json["claims"]!.Should().HaveCount(2);
        json["findings"]!.Should().ContainSingle();
        ((string)json["pairs"]![0]!["comparisonMessage"]!["id"]!).Should().Be("date.contradict");
        json["pairs"]![0]!["reasonMessages"]!.Select(m => (string)m["id"]!).Should().Equal("pair.differing", "pair.reported");
        ((string)json["quotes"]![0]!["places"]![0]!["reasonMessage"]!["id"]!).Should().Be("quote.claim");
    }

    [Fact]
    public void Explain_FactOfTheReport_PrintsHowItCameTogether()
    {
        _cli.Run("check", _cli.Folder, "--format", "json").Should().Be(ExitCodes.Done);
        var finding = JObject.Parse(_cli.Output)["contradictions"]![0]!;

        foreach (var id in new[] { (string)finding["id"]!, (string)finding["facts"]![0]! })
        {
            _cli.Run("explain", _cli.Folder, "--fact", id).Should().Be(ExitCodes.Done);
            _cli.Output.Should().Contain($"Fact {finding["facts"]![0]}").And.Contain("one fact");
        }
    }

    [Theory]
    [InlineData("--fact f0", "f0")]
    [InlineData("--quote nowhere", "nowhere")]
    [InlineData("", "--fact ID")]
    [InlineData("--fact f0 --quote 1987", "--fact ID")]
    [InlineData("--quote 1987 --story s", "--story is 's'")]
    public void Explain_WhatIsNotThere_IsNamedAndEnds2(string options, string named)
    {
        _cli.Run(["explain", _cli.Folder, .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]).Should().Be(ExitCodes.Usage);

        _cli.Errors.Should().Contain(named);
    }

    [Fact]
    public void Explain_SeveralStories_AsksWhich()
    {
        var file = _cli.File("all.jsonl", "{\"id\":\"a\",\"story\":\"s1\",\"text\":\"Velo Nord was founded in 1987.\"}\n{\"id\":\"b\",\"story\":\"s2\",\"text\":\"Velo Nord was founded in 1978.\"}\n");

        _cli.Run("explain", file, "--quote", "1987").Should().Be(ExitCodes.Usage);
        _cli.Errors.Should().Contain("--story");

        _cli.Run("explain", file, "--quote", "1987", "--story", "s1").Should().Be(ExitCodes.Done);
        _cli.Output.Should().NotContain("1978");
    }
}
