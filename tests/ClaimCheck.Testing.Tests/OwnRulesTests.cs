using ClaimCheck.Rules;

namespace ClaimCheck.Testing.Tests;

public sealed class OwnRulesTests
{
    private static readonly TestStory Reporting = Fire(new RuleStub((rule, fact) => [Findings.Among(rule, fact.Claims, "They differ.")]));
    private static readonly TestStory Silent = Fire(new RuleStub((_, _) => []));
    private static readonly TestStory Throwing = Fire(new RuleStub((_, _) => throw new InvalidCastException("no number")));

    [Fact]
    public void Contradiction_ByARuleOfOnesOwn_IsMet() =>
        Reporting.Expect.Contradiction("DESK1001").BetweenMarks().Saying("They differ.").WithHint("CC1002");

    [Fact]
    public void NoFinding_OfARuleThatIsSilent_IsMet() => Silent.Expect.NoFinding("DESK1001");

    [Fact]
    public void NoFinding_OfARuleThatFailed_IsNotMet()
    {
        const string failed = "but a rule failed, and what it would have found is not known:\n  The rule DESK1001 failed on the fact ";

        Given.Failure(() => Throwing.Expect.NoFinding("DESK1001")).Should().StartWith("Expected nothing by DESK1001, " + failed).And.Contain("InvalidCastException: no number");
        FluentActions.Invoking(() => Throwing.Should().NotHaveFinding("DESK1001")).Should().Throw<Xunit.Sdk.XunitException>().WithMessage("*not to have a finding by DESK1001, " + failed + "*");
        Given.Failure(() => Throwing.Expect.Contradictions(1)).Should().Contain("DESK1001 failed");
        Throwing.Expect.NoClaim("police");
    }

    [Fact]
    public void Contradiction_ByARuleThatFailed_SaysSo() =>
        Given.Failure(() => Throwing.Expect.Contradiction("DESK1001")).Should().Contain("\nThe rule DESK1001 failed on the fact ");

    [Fact]
    public void Contradiction_ByARuleThatIsSilent_SaysWhatItWasAskedAbout() =>
        Given.Failure(() => Silent.Expect.Contradiction("DESK1001")).Should().Contain(
            "\nDESK1001 looks at facts of casualties.killed, and was asked about:\n  casualties.killed of Aldermoor: «17 workers» (evening) and «12 workers» (morning): contradiction\n");

    [Fact]
    public void Contradiction_ByARuleThatWasNeverAsked_SaysWhichFactsThereAre() =>
        Given.Failure(() => new TestStory(Silent.Checker).Article("a", "Brightwell will lay off 600 employees.").Expect.Contradiction("DESK1001")).Should().Contain(
            "\nDESK1001 looks at facts of casualties.killed, and was never asked: the report's facts are of layoffs.count.\n");

    [Fact]
    public void Contradiction_ByARelationThatHolds_SaysWhatItHoldsAndWhichFactsThereAre()
    {
        var rules = RuleSet.Default with { Relations = [new FactRelation("DESK5001", "investment.amount = stake.share × company.valuation")] };
        var story = new TestStory(rules).Article("a", "Brightwell will lay off 600 employees.");

        Given.Failure(() => story.Expect.Contradiction("DESK5001")).Should().Contain(
            "\nDESK5001 holds that investment.amount = stake.share × company.valuation.\n" +
            "DESK5001 looks at facts of investment.amount, stake.share, company.valuation, and was never asked: the report's facts are of layoffs.count.\n");
        story.Expect.NoFinding("DESK5001");
    }

    [Fact]
    public void Contradiction_ThatAPersonDismissed_DoesNotCountButIsShown()
    {
        var finding = Given.Fire.Report.Contradictions[0].Id;
        var rules = RuleSet.Default with { Suppressions = [new Suppression(finding, Decision.Dismissed, "Ada", "two fires")] };
        var story = Given.Fire.Articles.Aggregate(new TestStory(rules), (s, a) => s.Article(a.Article));

        story.Expect.NoContradiction().NoFinding("CC1002").Contradictions(0);
        story.Should().NotHaveContradictions();
        Given.Failure(() => story.Expect.Contradiction()).Should().Contain("«17 workers» (evening), dismissed by Ada: two fires\n");
    }

    [Theory]
    [InlineData("casualties.*", "was asked about:")]
    [InlineData("casualt.*", "was never asked")]
    [InlineData(null, "looks at all facts, and was asked about:")]
    public void Contradiction_ByASilentRule_KnowsItsPatterns(string? pattern, string said) =>
        Given.Failure(() => Fire(new RuleStub((_, _) => [], pattern)).Expect.Contradiction("DESK1001")).Should().Contain(said);

    [Fact]
    public void UnknownRule_NamesThoseOfOnesOwnToo() =>
        Given.Failure(() => Silent.Expect.NoFinding("DESK1002")).Should().Contain("DESK1001");

    private static TestStory Fire(IRule rule) =>
        Given.Fire.Articles.Select(a => a.Article with { Text = a.Article.Text.Replace(a.Marks[0].Text, $"[|{a.Marks[0].Text}|]", StringComparison.Ordinal) })
            .Aggregate(new TestStory(RuleSet.Default with { Rules = [rule] }), (story, article) => story.Article(article));
}
