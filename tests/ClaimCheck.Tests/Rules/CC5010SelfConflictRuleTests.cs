namespace ClaimCheck.Tests.Rules;

public sealed class CC5010SelfConflictRuleTests
{
    [Theory]
    [InlineData("Ada Moss, 34, was arrested on Monday. A judge let Ada Moss, 43, go home.")]
    [InlineData("林娜今年34岁，是一名教师。林娜，43岁，周一被捕。教师林娜说。")]
    [InlineData("The Kestrel Bridge is 1,840 metres long. Engineers say the Kestrel Bridge is 1,480 metres long.")]
    public void Check_OneFigureMistyped_IsAConflict(string text) => Given.Internal(text, "CC5010").Should().ContainSingle();

    [Theory]
    [InlineData("Ada Moss, 34, was arrested on Monday. Her mother, Ada Moss, 61, was not at home.")]
    [InlineData("Ada Moss, 34, was arrested on Monday. Ben Moss, 43, was not.")]
    [InlineData("The Kestrel Bridge grew from 1,480 metres to 1,840 metres.")]
    public void Check_TwoThings_AreNoConflict(string text) => Given.Internal(text, "CC5010").Should().BeEmpty();

    [Fact]
    public void Check_HandBuiltClaims_AreTakenAtTheirWord()
    {
        var report = new ClaimChecker().CheckClaims([Given.Claim("a1", "investment.amount", Given.Money(12m)), Given.Claim("a1", "investment.amount", Given.Money(15m))]);

        var finding = report.Findings.Should().ContainSingle(f => f.Rule == "CC5010").Subject;
        finding.Verdict.Should().Be(Verdict.InternalConflict);
        finding.Explanation.Should().Contain("do not meet: 3 USD or 20 % apart");
        report.Contradictions.Should().BeEmpty();
    }

    [Fact]
    public void Check_OfManyAtOnceOrOtherScope_IsNoConflict()
    {
        var claim = Given.Claim("a1", "investment.amount", Given.Money(12m));

        new ClaimChecker().CheckClaims([claim, claim with { Value = Given.Money(15m), Qualifiers = new([new("round", "second")]) }]).Findings.Should().BeEmpty();
        new ClaimChecker().CheckClaims([claim with { Predicate = "shop.price" }, claim with { Predicate = "shop.price", Value = Given.Money(15m) }]).Findings.Should().BeEmpty();
    }

    [Theory]
    [InlineData(Modality.Planned)]
    [InlineData(Modality.Denied)]
    public void Check_ValueThatIsNotAsserted_IsNoConflict(Modality modality)
    {
        var (first, second) = (Given.Claim("a1", "investment.amount", Given.Money(12m)), Given.Claim("a1", "investment.amount", Given.Money(15m)));

        new ClaimChecker().CheckClaims([first with { Modality = modality }, second]).Findings.Should().NotContain(f => f.Rule == "CC5010");
        new ClaimChecker().CheckClaims([first, second with { Modality = modality }]).Findings.Should().NotContain(f => f.Rule == "CC5010");
    }
}
