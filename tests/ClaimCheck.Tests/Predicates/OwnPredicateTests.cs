using ClaimCheck.Predicates;
using ClaimCheck.Values;

namespace ClaimCheck.Tests.Predicates;

public sealed class OwnPredicateTests
{
    private static readonly Predicate Levy = new()
    {
        Id = "training.levy",
        Dimension = "money",
        CuesEn = ["training levy", "levy for the academy"],
        CuesZh = ["培养金"],
        Cardinality = Cardinality.One,
    };

    [Theory]
    [InlineData("Harbour City paid a training levy of 42 million euros for Ivo Brandt.")]
    [InlineData("Harbour City signed Ivo Brandt. Training levies came to 42 million euros in all.")]
    [InlineData("Harbour City said 42 million euros was the levy for the academy of Ivo Brandt.")]
    [InlineData("港城队签下布兰特，培养金为4200万欧元。")]
    [InlineData("港城隊簽下布蘭特，培養金為4200萬歐元。")]
    [InlineData("港城隊 signed Ivo Brandt for a 培养金 of 4200万欧元.")]
    public void Cues_NearAValue_MakeItAClaimOfThePredicate(string text) =>
        new ClaimChecker(RuleSet.Default with { Predicates = [Levy] }).Check([Given.Article("a1", text)]).Claims
            .Should().ContainSingle(c => c.Value is Quantity).Which.Predicate.Should().Be("training.levy");

    [Fact]
    public void Cues_OfNoPredicate_LeaveTheBuiltInOnes() =>
        new ClaimChecker().Check([Given.Article("a1", "港城队签下布兰特，培养金为4200万欧元。")]).Claims
            .Should().NotContain(c => c.Predicate == "training.levy");

    [Theory]
    [InlineData("Harbour City paid a transfer fee of €3 million for Ada Moss, it said on Monday.", "港城队(Harbour City)周一表示,为艾达·莫斯(Ada Moss)支付了500万欧元的培养金。")]
    [InlineData("Harbour City paid a transfer fee of €3 million for Ada Moss.", "Harbour City paid a training levy of €5 million for Ada Moss.")]
    public void Cues_OfAnotherPredicate_AreNotSetAgainstIt(string left, string right) =>
        new ClaimChecker(RuleSet.Default with { Predicates = [Levy] }).Check([Given.Article("a1", left), Given.Article("a2", right)]).Contradictions.Should().BeEmpty();

    [Theory]
    [InlineData("In the town of Varren, 900 people were injured.", "In the town of Varren, 4,800 people were evacuated.")]
    [InlineData("瓦伦镇有900人受伤。", "瓦伦镇有4800人被疏散。")]
    public void Fates_ThatExcludeEachOther_AreNotSetAgainstEachOther(string left, string right) =>
        new ClaimChecker().Check([Given.Article("a1", left), Given.Article("a2", right)]).Contradictions.Should().BeEmpty();

    [Fact]
    public void Cues_OfBothLanguages_BringArticlesTogether()
    {
        var report = new ClaimChecker(RuleSet.Default with { Predicates = [Levy] }).Check(
        [
            Given.Article("a1", "Harbour City paid a training levy of 42 million euros for Ivo Brandt (伊沃·布兰特)."),
            Given.Article("a2", "港城队(Harbour City)为伊沃·布兰特(Ivo Brandt)付出培养金4700万欧元。"),
        ]);

        report.Contradictions.Should().ContainSingle().Which.Rule.Should().Be("CC1001");
    }

    [Theory]
    [InlineData(0.05, 1)]
    [InlineData(0.2, 0)]
    public void Tolerance_Share_MakesNearNumbersCompatible(double tolerance, int contradictions) =>
        Report(Levy with { Tolerance = (decimal)tolerance }, 42, 47).Contradictions.Should().HaveCount(contradictions);

    [Fact]
    public void Tolerance_OtherUnits_ComparesInTheBaseUnit()
    {
        var length = new Predicate { Id = "bridge.length", Dimension = "length", Tolerance = 0.02m };
        var values = new[] { new Quantity(Dimension.Length, "mile", 1m, "1 mile") { Base = 1609.344m }, new Quantity(Dimension.Length, "meter", 1630m, "1630 m") { Base = 1630m } };
        new ClaimChecker(RuleSet.Default with { Predicates = [length] })
            .CheckClaims(values.Select((v, i) => Given.Claim($"a{i}", "bridge.length", v)))
            .Facts.Should().ContainSingle().Which.Verdict.Should().Be(Verdict.Compatible);
    }

    [Fact]
    public void Cardinality_Many_MakesAVariant()
    {
        var report = Report(Levy with { Cardinality = Cardinality.Many }, 42, 90);

        report.Contradictions.Should().BeEmpty();
        report.Findings.Should().ContainSingle().Which.Verdict.Should().Be(Verdict.Variant);
    }

    [Theory]
    [InlineData("season", 2, 0)]
    [InlineData("", 1, 1)]
    public void Separators_Named_AloneSetFactsApart(string separator, int facts, int contradictions)
    {
        var predicate = Levy with { Separators = separator.Length == 0 ? [] : [separator] };
        var report = new ClaimChecker(RuleSet.Default with { Predicates = [predicate] }).CheckClaims(
        [
            Given.Claim("a1", "training.levy", Given.Money(42)) with { Qualifiers = new([new("season", "2024")]) },
            Given.Claim("a2", "training.levy", Given.Money(90)) with { Qualifiers = new([new("season", "2025")]) },
        ]);

        report.Facts.Should().HaveCount(facts);
        report.Contradictions.Should().HaveCount(contradictions);
    }

    [Fact]
    public void BuiltIn_Changed_TakesItsPlace()
    {
        var fixedToll = BuiltInPredicates.Find("company.valuation")! with { Change = Change.Fixed };

        BuiltInPredicates.Find("company.valuation")!.Change.Should().Be(Change.Varies);
        new ClaimChecker(RuleSet.Default with { Predicates = [fixedToll] })
            .CheckClaims(
                [Given.Claim("a1", "company.valuation", Given.Money(10)), Given.Claim("a2", "company.valuation", Given.Money(90))],
                [Given.Article("a1", "", "2026-01-01"), Given.Article("a2", "", "2026-06-01")])
            .Contradictions.Should().ContainSingle();
    }

    private static Report Report(Predicate predicate, params int[] fees) =>
        new ClaimChecker(RuleSet.Default with { Predicates = [predicate] })
            .CheckClaims(fees.Select((fee, i) => Given.Claim($"a{i + 1}", predicate.Id, Given.Money(fee))));
}
