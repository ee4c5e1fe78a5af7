using ClaimCheck.Support;

namespace ClaimCheck.Tests.Support;

/// <summary>With Dong, Berti-Equille and Srivastava (2009): A′(S) = ln(n·A / (1 − A)), C(v) = Σ A′(S), P(v) = e^C(v) / Σ e^C over the n + 1 values there are.</summary>
public sealed class AccuSimTests
{
    /// <summary>n = 100, A = 0.8: A′ = ln 400, so e^C is 400² and 400 against 99 values of e^0: 0.996891 and 0.002492. Then A = 0.99 (at most), and 0.01 (at least): e^C
    /// is 9900² and 100·0.01/0.99.</summary>
    [Fact]
    public void Solve_TwoAgainstOne_OneRoundFollowsTheEquations()
    {
        var problem = Claimed.Problem(AttributeKind.Text, "S1|o|1", "S2|o|1", "S3|o|2");

        var solution = new AccuSim(stopping: new Stopping(1, 0)).Solve(problem);

        solution.Of(problem, "o", "1").Should().BeApproximately((9900.0 * 9900) / ((9900.0 * 9900) + (1 / 0.99) + 99), 1e-9);
    }

    /// <summary>Dong et al. (2009), table 1: as long as copying is not looked for, the copied values win, as they do in a vote.</summary>
    [Theory]
    [InlineData("Dewitt", "UWisc")]
    [InlineData("Carey", "BEA")]
    [InlineData("Halevy", "UW")]
    public void Solve_Researchers_CopiersAreBelieved(string name, string value)
    {
        var problem = Claimed.Problem(AttributeKind.Text, Researchers.Rows);

        new AccuSim().Solve(problem).Of(problem, name, value).Should().BeGreaterThan(0.9);
    }

    /// <summary>C*(v) = C(v) + ρ Σ C(v′)·sim(v′, v): a partial list votes for a fuller one, which it does not get back.</summary>
    [Fact]
    public void Solve_PartialLists_FullerOneWins()
    {
        var problem = Claimed.Problem(AttributeKind.List, "S1|o|knuth", "S2|o|pratt", "S3|o|knuth; pratt", "S4|o|gries", "S5|o|gries");

        var solution = new AccuSim(rho: 1).Solve(problem);

        solution.Of(problem, "o", "knuth; pratt").Should().BeGreaterThan(solution.Of(problem, "o", "gries"));
    }
}
