using System.Globalization;
using ClaimCheck.Languages;
using ClaimCheck.Rules.Relations;
using ClaimCheck.Values;

namespace ClaimCheck.Reporting;

/// <summary>Says what a value was read as: "14.25 billion to 14.35 billion USD", 142.5亿至143.5亿美元.</summary>
internal static class ValueText
{
    public static string Of(ClaimValue value, UiLanguage language) => value switch
    {
        Quantity quantity => Of(quantity, language),
        DateSpan date => Localised(Span(date), language),
        ClockTime time => time.From == time.To ? Clock(time.From) : $"{Clock(time.From)}–{Clock(time.To)}",
        Role role => string.Join(language == UiLanguage.Chinese ? "、" : ", ", role.Offices),
        Name name => name.Id,
        Place place => place.Within.Count == 0 ? place.Id : $"{place.Id} ({string.Join(", ", place.Within)})",
        Polarity polarity => Words.Of(language)["word." + polarity.State],
        _ => value.Text,
    };

    private static string Of(Quantity quantity, UiLanguage language)
    {
        var (low, high) = (quantity.Rounding.Low, quantity.Rounding.High);
        var number = low == high ? Figures.Number(quantity.Stated)
            : low is null ? "any to " + Figures.Number(high!.Value)
            : high is null ? Figures.Number(low.Value) + " to any"
            : $"{Figures.Number(low.Value)} to {Figures.Number(high.Value)}";
        var unit = quantity.Dimension == Dimension.Share ? "%" : quantity.Unit ?? "";
        var per = quantity.Per is not { } each ? "" : language == UiLanguage.Chinese ? $"，每{ChineseFigures.Unit(each)}" : $" per {each}";
        return language == UiLanguage.Chinese
            ? ChineseFigures.Of($"{number} {unit}".TrimEnd()) + per
            : $"{Bounded(number)} {Plurals.Of(unit, isOne: low == high && quantity.Stated == 1m)}".TrimEnd() + per;
    }

    private static string Bounded(string number) =>
        number.StartsWith("any to ", StringComparison.Ordinal) ? "up to " + number["any to ".Length..]
        : number.EndsWith(" to any", StringComparison.Ordinal) ? "at least " + number[..^" to any".Length]
        : number;

    private static string Span(DateSpan date) => date switch
    {
        { Alternate: { } other, From: { } from } => $"{Day(from, date)} or {Day(other, date)}",
        { From: { } from, To: { } to } => from == to ? Day(from, date) : $"{Day(from, date)} to {Day(to, date)}",
        { From: { } from } => "from " + Day(from, date),
        { To: { } to } => "up to " + Day(to, date),
        _ => date.Text,
    };

    private static string Day(DateOnly day, DateSpan date) => day.ToString(date.Yearless ? "--MM-dd" : "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string Localised(string figure, UiLanguage language) => language == UiLanguage.Chinese ? ChineseFigures.Of(figure) : figure;
}
