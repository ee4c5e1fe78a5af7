namespace ClaimCheck.Tests.Rules;

public sealed class CC5004PartsRuleTests
{
    [Theory]
    [InlineData("Emberly has 2 million subscribers, and Emberly has 3 million paying users.", true)]
    [InlineData("Six people were shot at the market, four of them fatally, and three others were wounded.", true)]
    [InlineData("Six people were shot at the market, three of them fatally, and three others were wounded.", false)]
    [InlineData("Emberly has 3 million subscribers, and Emberly has 2 million paying users.", false)]
    public void Check_PartMoreThanItsWhole_IsAConflict(string text, bool expected) =>
        Given.Internal(text, "CC5004").Should().HaveCount(expected ? 1 : 0);

    [Fact]
    public void Check_Tolls_AreAddedUp()
    {
        var report = new ClaimChecker().CheckClaims(
        [
            Given.Claim("a1", "casualties.struck", Given.Count(6)), Given.Claim("a1", "casualties.killed", Given.Count(4)), Given.Claim("a1", "casualties.injured", Given.Count(3)),
        ]);

        report.Findings.Should().ContainSingle(f => f.Rule == "CC5004").Which.Explanation.Should().StartWith("4 person + 3 person = 7 person");
    }

    [Fact]
    public void Check_FewerPartsThanTheWhole_IsNoConflict() =>
        Given.Internal("Six people were shot at the market, two of them were killed and three were badly hurt.", "CC5004").Should().BeEmpty();

    [Theory]
    [InlineData("casualties.struck", "casualties.killed casualties.injured")]
    [InlineData("casualties.struck", "casualties.killed casualties.injured.part")]
    [InlineData("casualties.killed", "casualties.killed.part")]
    [InlineData("casualties.injured", "casualties.injured.part")]
    [InlineData("subscriber.count", "paying.count")]
    [InlineData("active.monthly", "active.daily")]
    public void Check_EachWholeWithItsParts_MayNotBeLess(string whole, string parts)
    {
        Of(whole, 12, parts.Split(' ')).Should().BeEmpty();
        Of(whole, 11, parts.Split(' ')).Should().ContainSingle().Which.Severity.Should().Be(Severity.Major, "12 against 11 is 8 % apart");
    }

    /// <summary>What is found where the parts add up to twelve.</summary>
    private static IEnumerable<Finding> Of(string whole, int number, string[] parts) =>
        new ClaimChecker().CheckClaims([Given.Claim("a1", whole, Given.Count(number)), .. parts.Select(p => Given.Claim("a1", p, Given.Count(12 / parts.Length)))])
            .Findings.Where(f => f.Rule == "CC5004");
}
