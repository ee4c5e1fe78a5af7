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
    public static bool Read(ReadOnlySpan<char> text, int at, QuantityDraft draft)
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

    private static bool English(ReadOnlySpan<char> text, int start, int end)
    {
        if (end >= text.Length || text[end] is '-' or '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))
        {
            return end >= text.Length && Leads(text, start);
        }

        var after = text[end] == ' ' ? end + 1 : end;
        return (after > end && QuantityText.FirstAt(text, after, s_behind) is not null) || Leads(text, start);
    }

    private static bool Leads(ReadOnlySpan<char> text, int start) => QuantityText.HasAnyBefore(text, start, s_before);

    private static bool Chinese(ReadOnlySpan<char> text, int start, int end)
    {
        var behind = text.Slice(end, Math.Min(Behind, text.Length - end));
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

    private static int Value(ReadOnlySpan<char> text, int from, int to) => int.Parse(text.Slice(from, to - from), System.Globalization.CultureInfo.InvariantCulture);
}
