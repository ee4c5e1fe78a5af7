using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads earthquake magnitudes: magnitude 7.8, 7.8-magnitude, 里氏7.8级.</summary>
internal static class MagnitudeReader
{
    public static QuantityDraft? Read(string text, QuantityDraft draft)
    {
        var behind = text.AsSpan(draft.Span.End);
        var before = text.AsSpan(0, draft.Span.Start).TrimEnd(" -");
        if (behind.StartsWith("-magnitude") || behind.StartsWith(" magnitude") || behind.StartsWith("-Magnitude"))
        {
            return With(draft, draft.Span.Start, draft.Span.End + "-magnitude".Length);
        }

        if (before.EndsWith("magnitude", StringComparison.OrdinalIgnoreCase) || before.EndsWith("magnitude of", StringComparison.OrdinalIgnoreCase))
        {
            return With(draft, before.Length - (before.EndsWith("of") ? "magnitude of".Length : "magnitude".Length), draft.Span.End);
        }

        if (before.EndsWith("里氏"))
        {
            return With(draft, before.Length - 2, draft.Span.End + (behind.StartsWith("级") || behind.StartsWith("級") ? 1 : 0));
        }

        return behind.StartsWith("级地震") || behind.StartsWith("級地震") ? With(draft, draft.Span.Start, draft.Span.End + 1) : null;
    }

    private static QuantityDraft With(QuantityDraft draft, int start, int end) =>
        draft with { Dimension = Dimension.Magnitude, Unit = null, Span = new TextSpan(start, end) };
}
