namespace ClaimCheck.Tests.Rules;

public sealed class CC5002MagnitudeRuleTests
{
    [Theory]
    [InlineData(30, 300, true)]
    [InlineData(200_000, 20_000, true)]
    [InlineData(2.17, 2170, true)]
    [InlineData(14.3, 14.8, false)]
    [InlineData(10, 50, false)]
    [InlineData(0, 10, false)]
    public void Explains_SidesAPowerOfTenApart_OnlyThese(double left, double right, bool expected)
    {
        var report = Given.Report("layoffs.count", Given.Count((decimal)left), Given.Count((decimal)right));

        report.Contradictions.Should().ContainSingle().Which.Hints.Contains("CC5002").Should().Be(expected);
    }

    [Fact]
    public void Explain_Slip_ShowsTheArithmetic() =>
        Given.Report("investment.amount", Given.Money(14_300_000_000m), Given.Money(143_000_000m)).Contradictions
            .Should().ContainSingle().Which.Explanation.Should().EndWith("Looks like a slip by a power of ten: 143 million USD × 100 = 14.3 billion USD, as against 14.3 billion USD.");

    [Theory]
    [InlineData(10, 97, true)]
    [InlineData(100, 969, false)]
    [InlineData(10, 103, true)]
    [InlineData(100, 1031, false)]
    [InlineData(1, 1_000_000_000, true)]
    [InlineData(1, 10_000_000_000, false)]
    [InlineData(-1, 10, false)]
    public void Explains_RatioNearAPower_WithinThreePercentUpToABillion(double left, double right, bool expected)
    {
        Given.Report("layoffs.count", Given.Count((decimal)left), Given.Count((decimal)right)).Contradictions.Should().ContainSingle().Which.Hints.Contains("CC5002").Should().Be(expected);
        Given.Report("layoffs.count", Given.Count((decimal)right), Given.Count((decimal)left)).Contradictions.Should().ContainSingle().Which.Hints.Contains("CC5002").Should().Be(expected);
    }

    [Fact]
    public void Explain_SlipAmongThreeSides_IsFound() =>
        Given.Report("layoffs.count", Given.Count(50), Given.Count(700), Given.Count(7000)).Contradictions.Should().ContainSingle().Which.Explanation
            .Should().EndWith("700 person × 10 = 7,000 person, as against 7,000 person.");
}
