namespace ClaimCheck.Tests;

/// <summary>A clock that stands until it is told to step.</summary>
internal sealed class ManualTime : TimeProvider
{
    private long _now;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => _now;

    public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2025, 6, 1, 10, 42, 7, TimeSpan.Zero).AddTicks(_now);

    public void Step(TimeSpan time) => _now += time.Ticks;
}
