using System.Globalization;
using ClaimCheck.Values;

namespace ClaimCheck.Rules.Relations;

/// <summary>Dates of what is over when it is told of.</summary>
internal static class EndedDates
{
    /// <summary>The day may have begun already on the other side of the world.</summary>
    private const int ZoneDays = 1;

    /// <summary>Why a date cannot be: it lies behind the day its article was published on; null where it can.</summary>
    public static string? Ahead(Claim claim, DateOnly? published) =>
        BuiltInPredicates.Find(claim.Predicate) is { IsEnded: true } && published is { } day
        && claim.Value is DateSpan { Yearless: false, Hedged: false, Anchor: null, Alternate: null, From: { } from } && from.DayNumber - day.DayNumber > ZoneDays
            ? string.Create(CultureInfo.InvariantCulture, $"{from:yyyy-MM-dd} lies {from.DayNumber - day.DayNumber} days after the article, of {day:yyyy-MM-dd}, that tells of it as over.")
            : null;
}
