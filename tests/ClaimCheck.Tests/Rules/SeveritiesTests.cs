using ClaimCheck.Values;

namespace ClaimCheck.Tests.Rules;

public sealed class SeveritiesTests
{
    [Theory]
    [InlineData(100, 95, Severity.Minor)]
    [InlineData(1000, 949, Severity.Major)]
    [InlineData(100, 21, Severity.Major)]
    [InlineData(100, 20, Severity.Critical)]
    [InlineData(20, 100, Severity.Critical)]
    [InlineData(100, 0, Severity.Major)]
    [InlineData(100, -1000, Severity.Major)]
    public void Of_TwoNumbers_GoesByTheirDistance(int left, int right, Severity expected) =>
        Of(Given.Count(left, "employee"), Given.Count(right, "employee")).Should().Be(expected);

    [Fact]
    public void Of_OtherShareForMinor_IsTheRuleSets()
    {
        var claims = Given.Report("layoffs.count", Given.Count(100, "employee"), Given.Count(90, "employee")).Claims;

        new ClaimChecker(RuleSet.Default with { MinorWithin = 0.1m }).CheckClaims(claims).Contradictions.Should().ContainSingle().Which.Severity.Should().Be(Severity.Minor);
        new ClaimChecker(RuleSet.Default with { MinorWithin = 0.09m }).CheckClaims(claims).Contradictions.Should().ContainSingle().Which.Severity.Should().Be(Severity.Major);
    }

    [Fact]
    public void Of_ThreeSides_IsTheWorstOfAnyTwo()
    {
        Given.Report("layoffs.count", Given.Count(100, "employee"), Given.Count(97, "employee"), Given.Count(15, "employee")).Contradictions
            .Should().ContainSingle().Which.Severity.Should().Be(Severity.Critical);
        Given.Report("layoffs.count", Given.Count(15, "employee"), Given.Count(97, "employee"), Given.Count(100, "employee")).Contradictions
            .Should().ContainSingle().Which.Severity.Should().Be(Severity.Critical);
    }

    [Fact]
    public void Of_OneNumberUpAndDown_IsMajor()
    {
        var share = Given.Of(Dimension.Share, 7m, "percent");

        Given.Report("open.share", share with { Trend = Trend.Up }, share with { Trend = Trend.Down }).Contradictions.Should().ContainSingle().Which.Severity.Should().Be(Severity.Major);
    }

    private static Severity Of(ClaimValue left, ClaimValue right) => Given.Report("layoffs.count", left, right).Contradictions.Should().ContainSingle().Which.Severity;
}
