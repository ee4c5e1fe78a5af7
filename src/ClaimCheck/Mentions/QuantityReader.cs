using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads the quantity that begins at a place: number, range, unit, then the words that bend it.</summary>
internal static class QuantityReader
{
    /// <summary>The mention and where reading goes on, or null. The mention may begin before the place: sign and hedge belong to it.</summary>
    public static (Mention Mention, int Resume)? Read(string text, int at, ScanContext context)
    {
        var draft = ShareWords.Read(text, at) ?? HalfUnits.Read(text, at) ?? RankReader.Read(text, at) ?? FromNumber(text, at);
        if (draft is null)
        {
            return null;
        }

        var resume = draft.Span.End;
        var whole = WithTrend(text, WithHedges(text, draft));
        return (whole.Build(text, context.Bounds), Math.Max(resume, whole.Span.End));
    }

    private static QuantityDraft? FromNumber(string text, int at)
    {
        if (NumberReader.Read(text, at) is not { } number)
        {
            return null;
        }

        var sign = UnitReader.SignBefore(text, at);
        var start = at - (sign?.Length ?? 0);
        var draft = RangeReader.Extend(text, new QuantityDraft { Span = new TextSpan(start, number.Span.End), Number = number });
        if (sign is { } currency)
        {
            return PerReader.Extend(text, draft with { Dimension = Dimension.Money, Unit = currency.Code });
        }

        return WithUnit(text, draft);
    }

    private static QuantityDraft? WithUnit(string text, QuantityDraft draft)
    {
        if (AgeReader.Read(text, draft) is { } age)
        {
            return age;
        }

        if (MagnitudeReader.Read(text, draft) is { } magnitude)
        {
            return magnitude;
        }

        if (UnitReader.Read(text, draft.Span.End) is { } unit)
        {
            return PerReader.Extend(text, draft with
            {
                Span = new TextSpan(draft.Span.Start, unit.End),
                Dimension = unit.Dimension,
                Unit = unit.Unit,
                Factor = unit.Factor,
                Base = unit.Base,
            });
        }

        return CountReader.Read(text, draft);
    }

    private static QuantityDraft WithHedges(string text, QuantityDraft draft)
    {
        if (HedgeReader.Before(text, draft.Span.Start) is { } before)
        {
            draft = draft with { Bound = before.Bound, Span = new TextSpan(before.Start, draft.Span.End) };
        }

        if (HedgeReader.Behind(text, draft.Span.End) is { } behind)
        {
            draft = draft with { Bound = draft.Bound == Bound.None ? behind.Bound : draft.Bound, Span = new TextSpan(draft.Span.Start, behind.End) };
        }

        return draft;
    }

    private static QuantityDraft WithTrend(string text, QuantityDraft draft) =>
        draft.Dimension is Dimension.Share or Dimension.Money or Dimension.Count or Dimension.PercentagePoint
            ? draft with { Trend = TrendReader.Read(text, draft.Span) }
            : draft;
}
