using ClaimCheck.Values;

namespace ClaimCheck.Tests.Values;

public sealed class DateSpanTests
{
    [Fact]
    public void Constructor_EndsInTheWrongOrder_SaysWhich() =>
        FluentActions.Invoking(() => new DateSpan(new DateOnly(2025, 3, 2), new DateOnly(2025, 3, 1), DatePrecision.Day, "?"))
            .Should().Throw<ArgumentException>().WithMessage("The first day 2025-03-02 lies behind the last 2025-03-01.*").WithParameterName("from");

    [Fact]
    public void Constructor_OneDayOrAnOpenEnd_IsASpan()
    {
        Given.Day(2025, 3, 1).From.Should().Be(new DateOnly(2025, 3, 1));
        new DateSpan(new DateOnly(2025, 3, 2), null, DatePrecision.Day, "?").To.Should().BeNull();
        new DateSpan(null, new DateOnly(2025, 3, 2), DatePrecision.Day, "?").From.Should().BeNull();
    }

    [Theory]
    [InlineData("2025-03-01", true)]
    [InlineData("2025-3-1", false)]
    [InlineData("2025-02-30", false)]
    [InlineData(" 2025-03-01", false)]
    [InlineData("", false)]
    public void Parse_IsoDay_ReadsBackWhatItWrites(string text, bool isDay) =>
        (IsoDay.Parse(text) is { } day ? IsoDay.Of(day) : null).Should().Be(isDay ? text : null);
}
