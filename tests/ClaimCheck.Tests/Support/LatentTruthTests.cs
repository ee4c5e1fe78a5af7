using ClaimCheck.Support;

namespace ClaimCheck.Tests.Support;

public sealed class LatentTruthTests
{
    private const string Cast = "Daniel Radcliffe;Emma Watson;Rupert Grint";

    /// <summary>Table 1 of Zhao et al. (2012).</summary>
    private static readonly string[] Movies =
    [
        "IMDB|Harry Potter|" + Cast,
        "Netflix|Harry Potter|Daniel Radcliffe",
        "BadSource.com|Harry Potter|Daniel Radcliffe;Emma Watson;Johnny Depp",
        "Hulu.com|Pirates 4|Johnny Depp",
    ];

    /// <summary>The quality of the sources the paper works out from its tables of claims and of truth: the whole cast of IMDB is true, Johnny Depp is not in it.
    /// Priors next to nothing, so that the counts decide.</summary>
    [Theory]
    [InlineData("IMDB", 1, 1)]
    [InlineData("Netflix", 1.0 / 3, 1)]
    [InlineData("BadSource.com", 2.0 / 3, 0)]
    public void Solve_HarryPotterCastKnown_SensitivityAndSpecificityOfThePaper(string source, double sensitivity, double specificity)
    {
        var problem = Claimed.Problem(Claimed.Table(Movies), AttributeKind.List, new() { ["Harry Potter"] = Cast });
        var none = new BetaPrior(1e-6, 1e-6);

        var rounds = new LatentTruth(none, none).Run(problem);

        var index = Array.IndexOf(problem.Table.Columns.Sources, source);
        rounds.Sensitivity[index].Should().BeApproximately(sensitivity, 1e-5);
        (1 - rounds.FalsePositive[index]).Should().BeApproximately(specificity, 1e-5);
    }

    /// <summary>Equation 2 in odds: with sensitivity 1/2 and false positives 10/1010, a claim multiplies the odds by 50.5, a denial by 0.5 / (1000/1010); from
    /// even odds Daniel Radcliffe (3 claims), Emma Watson (2), Rupert Grint (1).</summary>
    [Theory]
    [InlineData(0, 3)]
    [InlineData(1, 2)]
    [InlineData(3, 1)]
    public void Expect_PriorsOfThePaper_FollowsTheEquation(int fact, int claims)
    {
        var problem = Claimed.Problem(AttributeKind.List, Movies);
        var rounds = new LatentTruthRounds(problem, new BetaPrior(10, 1000), new BetaPrior(50, 50), new BetaPrior(10, 10));

        rounds.Expect();

        var odds = Math.Pow(50.5, claims) * Math.Pow(0.505, 3 - claims);
        rounds.True[fact].Should().BeApproximately(odds / (1 + odds), 1e-9);
    }

    [Fact]
    public void Solve_ValuesThatMayBothBeTrue_SumToMoreThanOne()
    {
        var problem = Claimed.Problem(AttributeKind.Text, "A|film|Emma Watson", "B|film|Emma Watson", "C|film|Rupert Grint", "D|film|Rupert Grint");

        new LatentTruth().Solve(problem).Probability.Should().OnlyContain(p => p > 0.9);
    }

    [Fact]
    public void Solve_SourcesThatLeaveOut_FullListStands()
    {
        var problem = Claimed.Problem(AttributeKind.List, "A|1|a, x;b, y", "B|1|b, y;a, x", "C|1|a", "D|1|a", "E|1|a", "C|2|c", "A|2|c;d", "D|2|c");

        var solution = new LatentTruth().Solve(problem).All(problem);

        solution["1|a, x;b, y"].Should().BeGreaterThan(0.4).And.BeApproximately(solution["1|b, y;a, x"], 1e-9);
    }
}
