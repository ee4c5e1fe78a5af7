using ClaimCheck.Json;
using ClaimCheck.Rules;
using ClaimCheck.Testing.Search;

namespace ClaimCheck.Testing.Tests.Docs;

/// <summary>The code of docs/writing-rules.md, as tests that run.</summary>
public sealed class WritingRules
{
    [Fact]
    public void Loading()
    {
        var load = () =>
        {
            // snippet
            RuleSet rules = RuleSetJson.Load("story.json", over: RuleSetJson.Load("house.json"));   // also from a stream, a text or a resource
            // end
            return rules;
        };

        load.Should().Throw<RuleSetException>().WithMessage("house.json: *CC9200");
    }

    [Fact]
    public void InAFewWords()
    {
        Article[] articles = [new("a", "The Lanternfield kettle is sold at a price of $9,000.")];

        // snippet
        var rules = RuleSet.Default with
        {
            Rules =
            [
                Rule.For("festival.visitors").MustNotDecrease().WithId("DESK1001").WithSeverity(Severity.Critical),
                Rule.For("product.price").MustBeBetween(1, 2_000),
                Rule.For("casualties.*").Must((fact, context) => fact.Claims.Count > 1, "must be told by two articles").As(Verdict.Undetermined),
            ],
        };
        Report report = new ClaimChecker(rules).Check(articles);
        // end

        report.Findings.Should().ContainSingle().Which.Explanation.Should().Be("$9,000 is not between 1 and 2000.");
    }

    [Fact]
    public void SportsRules()
    {
        var rules = RuleSetJson.Load(Path.Combine(CorpusFolder.Find("tests/ClaimCheck.Testing.Tests/Docs", AppContext.BaseDirectory), "sports.json")) with { Rules = [new LevyWithoutFee()] };

        new TestStory(rules)
            .Article("a1", "Harbour City paid an academy levy of [|4 million euros|] for Ivo Brandt.")
            .Article("a2", "港城队(Harbour City)为伊沃·布兰特(Ivo Brandt)支付的青训补偿为[|900万欧元|]。")
            .Expect.Contradiction("CC1001").BetweenMarks().WithSeverity(Severity.Critical);
    }
}
