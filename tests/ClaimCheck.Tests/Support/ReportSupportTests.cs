using ClaimCheck.Support;

namespace ClaimCheck.Tests.Support;

public sealed class ReportSupportTests
{
    [Fact]
    public void Sides_TwoOriginsAgainstOne_BestSupportedFirst()
    {
        var finding = Given.Report("investment.amount", Given.Money(20m), Given.Money(10m), Given.Money(10m)).Contradictions.Should().ContainSingle().Which;

        finding.Sides.Select(s => s.Origins).Should().Equal(2, 1);
        finding.Sides[0].Probability.Should().BeGreaterThan(0.6m);
        finding.Sides.Sum(s => s.Probability!.Value).Should().BeApproximately(1, 0.011m);
        finding.Support!.Margin.Should().Be(finding.Sides[0].Probability - finding.Sides[1].Probability);
        finding.Support.VotesToFlip.Should().Be(1);
    }

    [Fact]
    public void Sides_OneAgainstOne_AreUndecided()
    {
        var finding = Given.Report("investment.amount", Given.Money(20m), Given.Money(10m)).Contradictions.Single();

        finding.Support!.IsUndecided.Should().BeTrue();
        finding.Support.VotesToFlip.Should().Be(0);
    }

    [Fact]
    public void Sources_BetterSupportedSide_IsMoreReliable()
    {
        var sources = Given.Report("investment.amount", Given.Money(20m), Given.Money(10m), Given.Money(10m)).Sources;

        sources[1].Reliability.Should().BeGreaterThan(sources[0].Reliability!.Value);
        sources.Should().OnlyContain(s => s.Low < s.Reliability && s.Reliability < s.High && s.Judged == 1);
    }

    [Fact]
    public void Sources_NothingSaidByTwo_AreNotJudged() =>
        Given.Report("investment.amount", Given.Money(10m)).Sources.Should().OnlyContain(s => s.Reliability == null);

    [Fact]
    public void Learn_StoriesBefore_DecideAnEvenOne()
    {
        var trust = TrustState.Empty;
        for (var i = 0; i < 6; i++)
        {
            trust = trust.Learn(Story(TrustState.Empty, ("Alpha", 10m + i), ("Beta", 10m + i), ("Gamma", 90m)));
        }

        var finding = Story(trust, ("Alpha", 5m), ("Gamma", 7m)).Contradictions.Single();

        finding.Sides[0].Claims.Should().Contain("cAlpha");
        finding.Sides[0].Probability.Should().BeGreaterThan(0.7m);
    }

    private static Report Story(TrustState trust, params (string Source, decimal Amount)[] said) => new ClaimChecker(RuleSet.Default, trust).CheckClaims(
        said.Select(s => Given.Claim(s.Source, "investment.amount", Given.Money(s.Amount)) with { Id = "c" + s.Source }),
        said.Select(s => new Article(s.Source, "") { Source = s.Source }));
}
