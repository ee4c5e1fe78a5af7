using ClaimCheck.Reporting;

namespace ClaimCheck.Cli.Tests;

public sealed class HeadStartTests
{
    /// <summary>It goes all the way: were its claims to meet no more, it would warm nothing.</summary>
    [Fact]
    public void Run_ItsClaims_ContradictEachOther() =>
        HeadStart.Run(ReportFormats.Find("text")!).Contradictions.Select(f => f.Rule).Should().BeEquivalentTo(["CC1001", "CC1002", "CC2001"]);
}
