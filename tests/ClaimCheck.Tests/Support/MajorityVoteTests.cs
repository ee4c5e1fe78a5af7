using ClaimCheck.Support;

namespace ClaimCheck.Tests.Support;

public sealed class MajorityVoteTests
{
    /// <summary>The introduction of Dong et al. (2009): with the copiers S4 and S5 a vote takes UWisc, BEA and UW for right, three of five votes each.</summary>
    [Theory]
    [InlineData("Stonebraker", "MIT")]
    [InlineData("Dewitt", "UWisc")]
    [InlineData("Carey", "BEA")]
    [InlineData("Halevy", "UW")]
    public void Solve_Researchers_CopiedValuesHaveThreeOfFiveVotes(string name, string value)
    {
        var problem = Claimed.Problem(AttributeKind.Text, Researchers.Rows);

        new MajorityVote().Solve(problem).Of(problem, name, value).Should().Be(0.6);
    }

    [Fact]
    public void Solve_Claims_SourcesAreJudgedByContestedItems()
    {
        var problem = Claimed.Problem(AttributeKind.Text, "A|x|1", "B|x|1", "B|x2|1", "C|x|2");

        new MajorityVote().Solve(problem).Judged.Select(j => Math.Round(j.Exact, 3)).Should().Equal(0.667, 0.667, 0.333);
    }
}
