using ClaimCheck.Values;

namespace ClaimCheck.Claims.Casualties;

/// <summary>An article that dates several deeds tells of several events: its own is that of the day most of them happened on, or the latest.</summary>
internal static class EventDays
{
    /// <summary>Days that a night and its morning, or a day and the day after, may lie apart.</summary>
    private const int Near = 1;

    /// <summary>The statements, with those of other days set aside.</summary>
    public static List<Told> SetAside(List<Told> told)
    {
        var own = told.Where(t => !t.IsAside).Select(DateOf).OfType<DateSpan>().Where(d => d.Precision == DatePrecision.Day)
            .GroupBy(d => d.To!.Value).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).FirstOrDefault()?.Key;
        return own is not { } day ? told : told.ConvertAll(t => DateOf(t) is { To: { } last } && day.DayNumber - last.DayNumber > Near ? t with { IsAside = true } : t);
    }

    /// <summary>The day or the week a deed happened in; who was hurt on one day may die on another.</summary>
    private static DateSpan? DateOf(Told told)
    {
        if (told.Context is not { } context || told.Statement is not { IsParticiple: true })
        {
            return null;
        }

        var clause = context.ClauseAt(told.Statement.Cue.Start);
        DateSpan[] dates = [.. context.Values.Where(v => clause.Overlaps(v.Span)).Select(v => v.Value).OfType<DateSpan>().Where(d => d is { Precision: DatePrecision.Day or DatePrecision.Days, From: not null, To: not null }).DistinctBy(d => (d.From, d.To))];
        return dates is [var only] ? only : null;
    }
}
