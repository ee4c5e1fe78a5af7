namespace ClaimCheck.Mentions;

/// <summary>Reads what an amount is counted for: $55 a share, 90万吨/年, 每股202.5港元.</summary>
internal static class PerReader
{
    private static readonly WordTable<string> Behind = new(
    [
        (" a share", "share"), (" per share", "share"), (" for each share", "share"), (" in cash for each share", "share"), ("/股", "share"), ("一股", "share"),
        (" a day", "day"), (" per day", "day"), (" daily", "day"), ("/天", "day"), ("/日", "day"),
        (" a week", "week"), (" per week", "week"), (" a month", "month"), (" per month", "month"), ("/月", "month"),
        (" a year", "year"), (" per year", "year"), (" annually", "year"), ("/年", "year"),
        (" an hour", "hour"), (" per hour", "hour"), (" each", "item"), (" per person", "person"), (" a head", "person"), ("/人", "person"), ("一杯", "item"),
    ]);

    private static readonly WordTable<string> Before = new(
    [
        ("每股", "share"), ("每天", "day"), ("每日", "day"), ("日均", "day"), ("每月", "month"), ("每年", "year"), ("每人", "person"), ("人均", "person"), ("每辆", "item"), ("一年", "year"), ("年产", "year"),
    ]);

    public static QuantityDraft Extend(string text, QuantityDraft draft)
    {
        if (Behind.At(text, draft.Span.End) is { } behind)
        {
            return draft with { Per = behind.Value, Span = new TextSpan(draft.Span.Start, draft.Span.End + behind.Length) };
        }

        return Before.Before(text, draft.Span.Start) is { } before ? draft with { Per = before.Value } : draft;
    }
}
