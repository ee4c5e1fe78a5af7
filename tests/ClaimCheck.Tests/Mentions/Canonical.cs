using System.Globalization;
using ClaimCheck.Values;
using CsCheck;

namespace ClaimCheck.Tests.Mentions;

/// <summary>Values with the phrase that states them as a style guide would print it.</summary>
internal static class Canonical
{
    private static readonly (string Format, Dimension Dimension, string Unit)[] Quantities =
    [
        ("${0:N}", Dimension.Money, "USD"),
        ("€{0:N}", Dimension.Money, "EUR"),
        ("{0:N} yen", Dimension.Money, "JPY"),
        ("{0:N}元", Dimension.Money, "CNY"),
        ("{0:N}%", Dimension.Share, "percent"),
        ("{0:N} percentage points", Dimension.PercentagePoint, "percentage-point"),
        ("{0:N} kilometres", Dimension.Length, "kilometer"),
        ("{0:N}公里", Dimension.Length, "kilometer"),
        ("{0:N} tonnes", Dimension.Mass, "tonne"),
        ("{0:N}吨", Dimension.Mass, "tonne"),
        ("{0:N} hectares", Dimension.Area, "hectare"),
        ("{0:N} hours", Dimension.Duration, "hour"),
        ("{0:N}小时", Dimension.Duration, "hour"),
    ];

    private static readonly string[] DateFormats = ["d MMMM yyyy", "MMMM d, yyyy", "yyyy-MM-dd", "yyyy'年'M'月'd'日'"];

    private static readonly string[] TimeFormats = ["HH:mm", "h:mm tt", "H'时'mm'分'"];

    public static Gen<(string Phrase, CorpusValue Value)> Quantity { get; } =
        Gen.Select(Gen.OneOf(Quantities), Gen.Int[1, 999_999_999], Gen.Int[0, 2], (form, digits, places) =>
        {
            var number = digits / (decimal)Math.Pow(10, places);
            var printed = form.Format.Replace("{0:N}", number.ToString($"N{places}", CultureInfo.InvariantCulture), StringComparison.Ordinal);
            return (printed, (CorpusValue)new CorpusQuantity(form.Dimension, form.Unit, number, number, Bound.None));
        });

    public static Gen<(string Phrase, CorpusValue Value)> Date { get; } =
        Gen.Select(Gen.OneOf(DateFormats), Gen.Int[0, 150 * 365], (format, days) =>
        {
            var day = new DateOnly(1900, 1, 1).AddDays(days);
            return (day.ToString(format, CultureInfo.InvariantCulture), (CorpusValue)new CorpusDate(day, day));
        });

    public static Gen<(string Phrase, CorpusValue Value)> Time { get; } =
        Gen.Select(Gen.OneOf(TimeFormats), Gen.Int[0, (24 * 60) - 1], (format, minutes) =>
        {
            var time = new TimeOnly(minutes / 60, minutes % 60);
            return (time.ToString(format, CultureInfo.InvariantCulture), (CorpusValue)new CorpusTime(time, null, null));
        });
}
