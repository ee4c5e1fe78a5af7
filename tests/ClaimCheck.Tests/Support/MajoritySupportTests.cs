namespace ClaimCheck.Tests.Support;

public sealed class MajoritySupportTests
{
    [Fact]
    public void Weigh_TwoOriginsAgainstOne_BestSupportedSideFirst()
    {
        var report = Given.Report("investment.amount", Given.Money(20m), Given.Money(10m), Given.Money(10m));

        var sides = report.Contradictions.Should().ContainSingle().Which.Sides;
        sides.Select(s => s.Origins).Should().Equal(2, 1);
        sides.Select(s => s.Probability).Should().Equal(0.6m, 0.4m);
    }

    [Fact]
    public void Sources_SideWithMoreOrigins_RaisesReliability()
    {
        var report = Given.Report("investment.amount", Given.Money(20m), Given.Money(10m), Given.Money(10m));

        report.Sources.Select(s => (s.Id, s.Reliability)).Should().Equal(("a1", 0.33m), ("a2", 0.67m), ("a3", 0.67m));
    }

    [Fact]
    public void Sources_NothingContested_AreNotJudged() =>
        Given.Report("investment.amount", Given.Money(10m), Given.Money(10m)).Sources.Should().OnlyContain(s => s.Reliability == null);
}
