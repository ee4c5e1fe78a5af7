using ClaimCheck.Languages;

namespace ClaimCheck.Mentions;

/// <summary>Finds quantities: money, counts, shares, measures, ages, ranks, durations. One pass; what has been read is not read again.</summary>
internal static class QuantityScanner
{
    public static void Scan(string text, ScanContext context, List<Mention> into)
    {
        for (var at = 0; at < text.Length;)
        {
            if (QuantityReader.Read(text, at, context) is { } found)
            {
                into.Add(found.Mention);
                at = Math.Max(found.Resume, at + 1);
            }
            else
            {
                at = Skip(text, at);
            }
        }
    }

    /// <summary>Behind the token that begins here: a run of digits or Latin letters is passed over whole.</summary>
    private static int Skip(string text, int at)
    {
        if (!char.IsAsciiLetterOrDigit(text[at]))
        {
            return at + 1;
        }

        var isDigit = char.IsAsciiDigit(text[at]);
        while (at < text.Length && (isDigit ? char.IsAsciiDigit(text[at]) : char.IsAsciiLetter(text[at]) && !Letters.IsHan(text[at])))
        {
            at++;
        }

        return at;
    }
}
