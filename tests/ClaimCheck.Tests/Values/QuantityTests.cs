using ClaimCheck.Values;

namespace ClaimCheck.Tests.Values;

/// <summary>Two numbers brought to one unit, and how far they lie apart.</summary>
public sealed class QuantityTests
{
    [Fact]
    public void RelativeDifference_TwoNumbers_IsAShareOfTheLarger()
    {
        Given.Count(75).RelativeDifference(Given.Count(100)).Should().Be(0.25m);
        Given.Count(100).RelativeDifference(Given.Count(75)).Should().Be(0.25m);
        Given.Count(-100).RelativeDifference(Given.Count(-75)).Should().Be(0.25m);
        Given.Count(-50).RelativeDifference(Given.Count(100)).Should().Be(1.5m);
    }

    [Fact]
    public void RelativeDifference_NoneThatMeansAnything_IsNothing()
    {
        Given.Count(0).RelativeDifference(Given.Count(0)).Should().BeNull();
        Given.Count(5).RelativeDifference(Given.Money(6m)).Should().BeNull();
        Given.Count(1e27m).RelativeDifference(Given.Count(1m)).Should().BeNull();
        Given.Count(decimal.MaxValue).RelativeDifference(Given.Count(decimal.MinValue)).Should().BeNull();
    }

    [Fact]
    public void Common_OneUnit_IsWhatIsStated() =>
        (Length(3m, "kilometer", 3000m).Common(Length(4m, "kilometer", 4000m))).Should().Be((3m, 4m));

    [Fact]
    public void Common_TwoUnits_IsTheBaseUnit() =>
        (Length(3m, "kilometer", 3000m).Common(Length(400m, "meter", 400m))).Should().Be((3000m, 400m));

    [Fact]
    public void Common_CalendarUnits_AreMonths()
    {
        Duration(36m, "month").Common(Duration(3m, "year")).Should().Be((36m, 36m));
        Duration(3m, "year").Common(Duration(36m, "month")).Should().Be((36m, 36m));
        Duration(1e20m, "year").Common(Duration(36m, "month")).Should().Be((5m, 5m));
        Duration(36m, "month").Common(Duration(1e20m, "year")).Should().Be((5m, 5m));
        Duration(36m, "month").Common(Duration(3m, "day")).Should().Be((5m, 5m));
        Duration(3m, "day").Common(Duration(36m, "month")).Should().Be((5m, 5m));
    }

    [Fact]
    public void Common_NoBase_IsWhatIsStated()
    {
        Length(3m, "kilometer", 3000m).Common(Length(400m, "parrot", null)).Should().Be((3m, 400m));
        Length(400m, "parrot", null).Common(Length(3m, "kilometer", 3000m)).Should().Be((400m, 3m));
    }

    [Fact]
    public void HasUnitWith_OneUnitOrTwoBases_Only()
    {
        var (kilometers, parrots) = (Length(3m, "kilometer", 3000m), Length(400m, "parrot", null));

        kilometers.HasUnitWith(Length(3m, "meter", 3m)).Should().BeTrue();
        kilometers.HasUnitWith(parrots).Should().BeFalse();
        parrots.HasUnitWith(kilometers).Should().BeFalse();
        parrots.HasUnitWith(parrots).Should().BeTrue();
        kilometers.HasUnitWith(Length(3m, "kilometer", null)).Should().BeTrue();
    }

    private static Quantity Length(decimal stated, string unit, decimal? inMeters) => new(Dimension.Length, unit, stated, $"{stated} {unit}") { Base = inMeters };

    private static Quantity Duration(decimal stated, string unit) => new(Dimension.Duration, unit, stated, $"{stated} {unit}") { Base = 5m };
}
