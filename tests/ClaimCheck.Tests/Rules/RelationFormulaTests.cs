using ClaimCheck.Rules;

namespace ClaimCheck.Tests.Rules;

public sealed class RelationFormulaTests
{
    private const string Shapes = "write it as a = b × c, a = b + c, a = b / c, a < b or a <= b with the ids of predicates";

    [Theory]
    [InlineData("a.x = b.x × c.x", RelationKind.Product)]
    [InlineData("a.x=b.x*c.x", RelationKind.Product)]
    [InlineData("a.x = b.x + c.x", RelationKind.Sum)]
    [InlineData("a.x=b.x+c.x", RelationKind.Sum)]
    [InlineData(" a.x = b.x / c.x ", RelationKind.Ratio)]
    [InlineData("a.x=b.x/c.x", RelationKind.Ratio)]
    [InlineData("a.x < b.x", RelationKind.Before)]
    [InlineData("a.x<b.x", RelationKind.Before)]
    [InlineData("a.x <= b.x", RelationKind.NotAfter)]
    [InlineData("a.x ≤ b.x", RelationKind.NotAfter)]
    public void TryParse_Formula_IsItsKindWithThePredicatesInOrder(string text, object kind)
    {
        RelationFormula.TryParse(text, out var formula, out _).Should().BeTrue();

        formula!.Kind.Should().Be((RelationKind)kind);
        formula.First.Should().Be("a.x");
        formula.Others.Should().Equal(text.Contains('c', StringComparison.Ordinal) ? ["b.x", "c.x"] : ["b.x"]);
        formula.All.Should().Equal(formula.Others.Prepend("a.x"));
    }

    [Fact]
    public void TryParse_LongSum_TakesAllParts()
    {
        RelationFormula.TryParse("a.x = b.x + c.x + d.x + e.x", out var formula, out _).Should().BeTrue();

        formula!.Others.Should().Equal("b.x", "c.x", "d.x", "e.x");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a.x")]
    [InlineData("a.x =")]
    [InlineData("a.x = b.x")]
    [InlineData("a.x = b.x × c.x +")]
    [InlineData("a.x = b.x × c.x + d.x")]
    [InlineData("a.x = b.x + c.x × d.x")]
    [InlineData("a.x = b.x / c.x / d.x")]
    [InlineData("a.x < b.x < c.x")]
    [InlineData("a.x + b.x + c.x")]
    [InlineData("a.x b.x c.x")]
    public void TryParse_NoShapeOfAFormula_SaysWhichThereAre(string? text)
    {
        RelationFormula.TryParse(text, out var formula, out var fault).Should().BeFalse();

        formula.Should().BeNull();
        fault.Should().Be(Shapes);
    }

    [Theory]
    [InlineData("Amount = b.x × c.x", "Amount")]
    [InlineData("a.x = b.x × 12", "12")]
    [InlineData("a.x < <", "<")]
    public void TryParse_WordThatIsNoPredicate_IsNamed(string text, string word)
    {
        RelationFormula.TryParse(text, out var formula, out var fault).Should().BeFalse();

        formula.Should().BeNull();
        fault.Should().Be($"'{word}' is no id of a predicate; {Shapes}");
    }
}
