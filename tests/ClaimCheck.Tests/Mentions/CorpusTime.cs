using System.Globalization;
using ClaimCheck.Values;

namespace ClaimCheck.Tests.Mentions;

/// <summary>A time of day, its end where a span is stated and its zone where one is.</summary>
internal sealed record CorpusTime(TimeOnly From, TimeOnly? To, int? OffsetMinutes) : CorpusValue
{
    public override string Kind => "time";

    public static CorpusTime Parse(string clock, string? zone) =>
        clock.Split('-') is [var from, var to] ? new(Time(from), Time(to), Offset(zone)) : new(Time(clock), null, Offset(zone));

    public override bool Matches(ClaimValue value) =>
        value is ClockTime time && Minute(Start(time)) == From && (To is null || Minute(time.To) == To) && time.OffsetMinutes == OffsetMinutes;

    /// <summary>A time said with reserve spans some minutes around the one stated.</summary>
    private TimeOnly Start(ClockTime time) => time.Hedged && To is null ? time.From.Add((time.To - time.From) / 2) : time.From;

    private static TimeOnly Time(string clock) => TimeOnly.ParseExact(clock, "HH:mm", CultureInfo.InvariantCulture);

    private static TimeOnly Minute(TimeOnly time) => new(time.Hour, time.Minute);

    private static int? Offset(string? zone)
    {
        if (zone is null)
        {
            return null;
        }

        var minutes = (int)Time(zone[1..]).ToTimeSpan().TotalMinutes;
        return zone[0] switch { '+' => minutes, '-' => -minutes, _ => throw new FormatException($"The zone '{zone}' has no sign.") };
    }
}
