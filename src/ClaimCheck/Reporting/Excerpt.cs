using System.Text;

namespace ClaimCheck.Reporting;

/// <summary>The words around a quote, cut to a width, the quote between « and », control characters shown as spaces.</summary>
internal static class Excerpt
{
    public static string Of(string text, Evidence evidence, int width)
    {
        var (before, quote, after) = Parts(text, evidence, width);
        return $"{before}«{quote}»{after}";
    }

    /// <summary>The words before a quote, the quote, and those behind it.</summary>
    public static (string Before, string Quote, string After) Parts(string text, Evidence evidence, int width)
    {
        var quote = Clean(text.AsSpan(evidence.Start, evidence.End - evidence.Start));
        var room = Math.Max(0, width - DisplayWidth.Of(quote) - 4);
        var before = Tail(text.AsSpan(evidence.Sentence.Start, Math.Max(0, evidence.Start - evidence.Sentence.Start)), room / 2);
        var after = Head(text.AsSpan(evidence.End, Math.Max(0, evidence.Sentence.End - evidence.End)), room - DisplayWidth.Of(before));
        return (before, quote, after);
    }

    public static string Clean(ReadOnlySpan<char> text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(Rune.IsControl(rune) || IsBidirectional(rune.Value) ? new Rune(' ') : rune);
        }

        return clean.ToString();
    }

    /// <summary>Marks that reorder a line could make a quote read as what it is not.</summary>
    private static bool IsBidirectional(int value) => value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F;

    /// <summary>The beginning of a text. A sentence may be megabytes long: no more of it is looked at than can fill the width.</summary>
    private static string Head(ReadOnlySpan<char> all, int width)
    {
        var text = Clean(all[..Math.Min(all.Length, Most(width))]);
        if (all.Length <= Most(width) && DisplayWidth.Of(text) <= width)
        {
            return text;
        }

        var (kept, filled) = (new StringBuilder(), 1);
        foreach (var rune in text.EnumerateRunes())
        {
            filled += DisplayWidth.Of(rune);
            if (filled > width)
            {
                break;
            }

            kept.Append(rune);
        }

        return kept.Append('…').ToString();
    }

    private static string Tail(ReadOnlySpan<char> all, int width)
    {
        var text = Clean(all[^Math.Min(all.Length, Most(width))..]);
        if (all.Length <= Most(width) && DisplayWidth.Of(text) <= width)
        {
            return text;
        }

        var runes = text.EnumerateRunes().ToArray();
        var (start, filled) = (runes.Length, 1);
        while (start > 0 && filled + DisplayWidth.Of(runes[start - 1]) <= width)
        {
            filled += DisplayWidth.Of(runes[--start]);
        }

        return "…" + string.Concat(runes[start..].Select(r => r.ToString()));
    }

    private static int Most(int width) => 64 + (16 * width);
}
