using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>How a court or a chamber split: a 3-2 decision, voted 12-7, 以5比4裁定. The votes of the larger side are the value.</summary>
internal static class VoteSplit
{
    private const int MostDigits = 3;

    /// <summary>Characters behind a Chinese split in which its verb stands.</summary>
    private const int Behind = 8;

    private static readonly string[] s_behind = ["decision", "ruling", "vote", "verdict", "split", "opinion", "majority", "judgment", "judgement", "margin"];
    private static readonly string[] s_before = ["voted ", "split ", "ruled ", "divided ", "vote of ", "votes of ", "vote was ", "voting "];
    private static readonly string[] s_verbs = ["裁定", "裁决", "判决", "表决", "通过", "否决", "票"];

    /// <summary>Whether a split begins at a place; the draft is then filled with it.</summary>
    public static bool Read(string text, int at, QuantityDraft draft)
    {
        if (!char.IsAsciiDigit(text[at]) || (at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '-' or '.' or ':' or '$')))
        {
            return false;
        }

        var middle = QuantityText.DigitsEnd(text, at);
        if (middle - at > MostDigits || middle + 1 >= text.Length || text[middle] is not ('-' or '比' or '对'))
        {
            return false;
        }

        var end = QuantityText.DigitsEnd(text, middle + 1);
        var isSplit = end > middle + 1 && end - middle - 1 <= MostDigits && (text[middle] == '-' ? English(text, at, end) : Chinese(text, at, end));
        if (!isSplit || Value(text, at, middle) <= Value(text, middle + 1, end))
        {
            return false;
        }

        draft.Begin(new NumberReading(at, end, Value(text, at, middle)) { Digits = true });
        draft.Measure(end, Dimension.Count, "vote");
        return true;
    }

    private static bool English(string text, int start, int end)
    {
        if (end >= text.Length || text[end] is '-' or '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))
        {
            return end >= text.Length && Leads(text, start);
        }

        var after = text[end] == ' ' ? end + 1 : end;
        return (after > end && Array.Exists(s_behind, w => QuantityText.Has(text, after, w))) || Leads(text, start);
    }

    private static bool Leads(string text, int start) => Array.Exists(s_before, w => start >= w.Length && QuantityText.HasAnyCase(text, start - w.Length, w));

    private static bool Chinese(string text, int start, int end)
    {
        var behind = text.AsSpan(end, Math.Min(Behind, text.Length - end));
        return start > 0 && text[start - 1] == '以' && IsVerbIn(behind);
    }

    private static bool IsVerbIn(ReadOnlySpan<char> text)
    {
        foreach (var verb in s_verbs)
        {
            if (text.Contains(verb, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static int Value(string text, int from, int to) => int.Parse(text.AsSpan(from, to - from), System.Globalization.CultureInfo.InvariantCulture);
}
