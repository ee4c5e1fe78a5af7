using System.Globalization;

namespace ClaimCheck.Values;

/// <summary>Compares two dates by the days they denote.</summary>
internal static class DateComparison
{
    public static Comparison Compare(DateSpan left, DateSpan right)
    {
        var (l, r) = Alike(left, right);
        var ends = OpenEnds.Of(l, r) ?? (l, r);
        return Decide(left, right) switch
        {
            Relation.Incomparable when IsDayOfAnyYear(left, right) => Say(Relation.Incomparable, "yearless", $"{left.Text} and {right.Text}: one has no year, the other nothing else.", left, right),
            Relation.Incomparable => Say(Relation.Incomparable, "unresolved", $"{left.Text} and {right.Text}: the day of publication is not known.", left, right),
            Relation.Same => Say(Relation.Same, "same", $"{left.Text} and {right.Text} are the same: {Show(l)}.", l, r),
            Relation.Compatible => Say(Relation.Compatible, "compatible", $"{left.Text} ({Show(l)}) and {right.Text} ({Show(r)}) overlap.", l, r),
            _ => Apart(left, right, (l, r), ends),
        };
    }

    private static Comparison Apart(DateSpan left, DateSpan right, (DateSpan Left, DateSpan Right) alike, (DateSpan Left, DateSpan Right) ends)
    {
        var (days, isPlain) = (Gap(ends.Left, ends.Right).ToString(CultureInfo.InvariantCulture), ends == alike);
        var reason = $"{left.Text} ({Show(alike.Left)}) and {right.Text} ({Show(alike.Right)}) {(isPlain ? "do not overlap" : "do not meet")}: {days} days apart.";
        var said = Say(Relation.Contradict, isPlain ? "contradict" : "apart", reason, alike.Left, alike.Right);
        return said with { Message = said.Message with { Args = said.Message.Args.With("days", days) } };
    }

    /// <summary>A date in digits whose order is open is set against the other in both of its readings.</summary>
    public static Relation Decide(DateSpan left, DateSpan right)
    {
        if (left.Alternate == right.Alternate && Plain(left, right) is Relation.Same)
        {
            return Relation.Same;
        }

        return left.Alternate is null && right.Alternate is null ? Plain(left, right)
            : Readings(left).Any(l => Readings(right).Any(r => Plain(l, r) is not Relation.Contradict)) ? Relation.Compatible
            : Relation.Contradict;
    }

    private static IEnumerable<DateSpan> Readings(DateSpan date) =>
        date.Alternate is { } other ? [date, date with { From = other, To = other, Alternate = null }] : [date];

    private static Relation Plain(DateSpan left, DateSpan right)
    {
        if (left.Anchor is not null || right.Anchor is not null || IsDayOfAnyYear(left, right))
        {
            return Relation.Incomparable;
        }

        var (l, r) = Alike(left, right);
        if (l.From == r.From && l.To == r.To && left.Yearless == right.Yearless)
        {
            return Relation.Same;
        }

        (l, r) = OpenEnds.Of(l, r) ?? (l, r);
        return (l.From is null || r.To is null || l.From <= r.To) && (r.From is null || l.To is null || r.From <= l.To) ? Relation.Compatible : Relation.Contradict;
    }

    /// <summary>A day without its year, beside a year, says nothing of it.</summary>
    private static bool IsDayOfAnyYear(DateSpan left, DateSpan right) =>
        left.Yearless != right.Yearless && (left.Yearless ? right : left).Precision >= DatePrecision.Year;

    /// <summary>Both without their years where one has none.</summary>
    private static (DateSpan Left, DateSpan Right) Alike(DateSpan left, DateSpan right) =>
        left.Yearless == right.Yearless ? (left, right) : (WithoutYear(left), WithoutYear(right));

    /// <summary>Days in the year 4, a leap year; a span across a new year is left whole.</summary>
    private static DateSpan WithoutYear(DateSpan date) =>
        date.Yearless || date.From is not { } from || date.To is not { } to || from.Year != to.Year ? date
        : date with { From = new DateOnly(4, from.Month, from.Day), To = new DateOnly(4, to.Month, to.Day) };

    private static int Gap(DateSpan left, DateSpan right) =>
        left.To < right.From ? right.From!.Value.DayNumber - left.To!.Value.DayNumber : left.From!.Value.DayNumber - right.To!.Value.DayNumber;

    private static string Show(DateSpan date) => date switch
    {
        { Alternate: { } other, From: { } from } => $"{Day(from, date.Yearless)} or {Day(other, date.Yearless)}",
        { From: { } from, To: { } to } => from == to ? Day(from, date.Yearless) : $"{Day(from, date.Yearless)} to {Day(to, date.Yearless)}",
        { From: { } from } => $"from {Day(from, date.Yearless)}",
        { To: { } to } => $"up to {Day(to, date.Yearless)}",
        _ => "any day",
    };

    private static string Day(DateOnly day, bool yearless) => day.ToString(yearless ? "'--'MM-dd" : "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Comparison Say(Relation relation, string id, string reason, DateSpan left, DateSpan right) => new(
        relation, reason, new Message("date." + id, new Qualifiers([new("left", left.Text), new("right", right.Text), new("leftRange", Show(left)), new("rightRange", Show(right))])));
}
