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
        var days = told.Where(t => !t.IsAside).Select(DayOf).OfType<DateOnly>().ToArray();
        if (days.Distinct().Count() < 2)
        {
            return told;
        }

        var own = days.GroupBy(d => d).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).First().Key;
        return told.ConvertAll(t => DayOf(t) is { } day && own.DayNumber - day.DayNumber > Near ? t with { IsAside = true } : t);
    }

    /// <summary>The day a deed happened on; who was hurt on one day may die on another.</summary>
    private static DateOnly? DayOf(Told told)
    {
        if (told.Context is not { } context || told.Statement is not { IsParticiple: true })
        {
            return null;
        }

        var clause = context.ClauseAt(told.Statement.Cue.Start);
        DateOnly[] days = [.. context.Values.Where(v => clause.Overlaps(v.Span)).Select(v => v.Value).OfType<DateSpan>().Where(d => d is { Precision: DatePrecision.Day, From: not null }).Select(d => d.From!.Value).Distinct()];
        return days is [var only] ? only : null;
    }
}
