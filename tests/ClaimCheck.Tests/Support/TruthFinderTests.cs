using ClaimCheck.Support;

namespace ClaimCheck.Tests.Support;

/// <summary>By hand with Yin, Han and Yu (2008): τ(w) = −ln(1 − t(w)) (equation 3), σ(f) = Σ τ(w) (5), σ*(f) = σ(f) + ρ Σ σ(f′)·imp(f′ → f) (6) and
/// s(f) = 1 / (1 + e^−γσ*(f)) (8), with γ = 0.3, ρ = 0.5, base_sim = 0.5, t₀ = 0.9.</summary>
public sealed class TruthFinderTests
{
    private static readonly TruthFinder OneRound = new(stopping: new Stopping(1, 0));

    /// <summary>First round: τ = −ln 0.1 = 2.3026; σ*(1) = 4.6052 − 0.5·0.5·2.3026 = 4.0295, s = 0.7701; σ*(2) = 2.3026 − 0.5·0.5·4.6052 = 1.1513, s = 0.5855.
    /// With these for trust: σ*(1) = 2.7200, σ*(2) = 0.1456; shares e^0.3σ* / (1 + Σ e^0.3σ*).</summary>
    [Fact]
    public void Solve_TwoAgainstOne_OneRoundFollowsTheEquations()
    {
        var problem = Claimed.Problem(AttributeKind.Text, "w1|o|1", "w2|o|1", "w3|o|2");

        var solution = OneRound.Solve(problem);

        solution.Of(problem, "o", "1").Should().BeApproximately(0.525173, 1e-6);
        solution.Of(problem, "o", "2").Should().BeApproximately(0.242599, 1e-6);
    }

    /// <summary>One site, one fact: s = 1 / (1 + 0.1^0.3) = 0.66614 becomes the trust, and 1 / (1 + (1 − 0.66614)^0.3) = 0.58155 is reported.</summary>
    [Fact]
    public void Solve_OneFact_ReportsThePapersConfidence()
    {
        var problem = Claimed.Problem(AttributeKind.Text, "w1|o|1");

        OneRound.Solve(problem).Of(problem, "o", "1").Should().BeApproximately(1 / (1 + Math.Pow(1 - (1 / (1 + Math.Pow(0.1, 0.3))), 0.3)), 1e-9);
    }

    [Fact]
    public void Solve_PartialList_ImpliesTheFullerOneAndNotBack()
    {
        var problem = Claimed.Problem(AttributeKind.List, "w1|o|knuth", "w2|o|knuth; pratt", "w3|o|gries");

        var shares = OneRound.Solve(problem).All(problem);

        shares["o|knuth; pratt"].Should().BeGreaterThan(shares["o|knuth"]);
        shares["o|knuth"].Should().BeApproximately(shares["o|gries"], 0.02);
    }
}
