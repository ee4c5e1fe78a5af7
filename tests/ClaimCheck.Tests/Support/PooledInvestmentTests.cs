using ClaimCheck.Support;

namespace ClaimCheck.Tests.Support;

/// <summary>By hand with Pasternack and Roth (2010): H(c) = Σ T(s)/|C(s)|, B(c) = H(c)·H(c)^g / Σ H(d)^g with g = 1.4, T(s) = Σ B(c)·(T(s)/|C(s)|) / Σ (T(r)/|C(r)|),
/// from T = 1 and B = 1/|M(c)|.</summary>
public sealed class PooledInvestmentTests
{
    private static readonly string[] Rows = ["S1|x|a", "S1|y|c", "S2|x|a", "S3|x|b", "S3|y|d"];

    /// <summary>T = 2/3, 1/3, 1; H(a) = 2/3, H(b) = 1/2, H(c) = 1/3, H(d) = 1/2; the share of a is (2/3)^2.4 / ((2/3)^2.4 + (1/2)^2.4).</summary>
    [Theory]
    [InlineData(1, "x", "a", 0.666064)]
    [InlineData(1, "y", "d", 0.725740)]
    [InlineData(2, "x", "a", 0.686418)]
    [InlineData(2, "y", "c", 0.238705)]
    public void Solve_FixedExample_FollowsTheEquations(int rounds, string subject, string value, double share)
    {
        var problem = Claimed.Problem(AttributeKind.Text, Rows);

        new PooledInvestment(stopping: new Stopping(rounds, 0)).Solve(problem).Of(problem, subject, value).Should().BeApproximately(share, 1e-6);
    }
}
