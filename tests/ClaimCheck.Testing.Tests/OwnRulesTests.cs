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
    public void UnknownRule_NamesThoseOfOnesOwnToo() =>
        Given.Failure(() => Silent.Expect.NoFinding("DESK1002")).Should().Contain("DESK1001");

    private static TestStory Fire(IRule rule) =>
        Given.Fire.Articles.Select(a => a.Article with { Text = a.Article.Text.Replace(a.Marks[0].Text, $"[|{a.Marks[0].Text}|]", StringComparison.Ordinal) })
            .Aggregate(new TestStory(RuleSet.Default with { Rules = [rule] }), (story, article) => story.Article(article));
}
