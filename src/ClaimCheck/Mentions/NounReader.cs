using ClaimCheck.Languages;

namespace ClaimCheck.Mentions;

/// <summary>Reads the counted noun behind a number, with up to two words or a classifier between.</summary>
internal static class NounReader
{
    private const string Classifiers = "名个個位家只条條项項件种種款";

    private static readonly WordTable<string> Nouns = new(
        from line in LanguageTable.Lines(typeof(NounReader).Assembly, "nouns.tsv")
        let cells = line.Split('\t')
        from word in $"{cells[1]},{cells[2]}".Split(',')
        select (word, cells[0]));

    private static readonly string[] Stops =
        ["in", "of", "at", "on", "to", "for", "and", "or", "by", "from", "with", "as", "was", "were", "is", "are", "had", "has", "have", "the", "a", "an", "than",
         "that", "which", "who", "per", "more", "less", "after", "before", "since", "until", "out", "up", "down", "times", "will", "would", "its", "his", "her", "their", "but", "into", "over", "this", "last"];

    /// <summary>Where the noun ends and its canonical name; null where no noun follows.</summary>
    public static (int End, string? Noun)? Read(string text, int at)
    {
        var from = at < text.Length && text[at] is ' ' or '-' or '\u00a0' ? at + 1 : at;
        return from < text.Length && Letters.IsHan(text[from]) ? Chinese(text, from) : from > at ? English(text, from) : null;
    }

    private static (int End, string? Noun)? Chinese(string text, int at)
    {
        if (Nouns.At(text, at) is not { } first)
        {
            return Classifiers.Contains(text[at], StringComparison.Ordinal) ? (at + 1, null) : null;
        }

        var end = at + first.Length;
        if (first.Length == 1 && Classifiers.Contains(text[at], StringComparison.Ordinal))
        {
            return NounBehind(text, end) ?? (end, text[at] is '名' or '位' ? "person" : text[at] == '家' ? "company" : null);
        }

        return (end, first.Value);
    }

    /// <summary>A noun within a few characters behind a classifier: 14位早期核心成员.</summary>
    private static (int End, string? Noun)? NounBehind(string text, int at)
    {
        for (var i = at; i < Math.Min(text.Length, at + 5) && Letters.IsHan(text[i]); i++)
        {
            if (Nouns.At(text, i) is { Length: > 1 } noun)
            {
                return (i + noun.Length, noun.Value);
            }
        }

        return null;
    }

    private static (int End, string? Noun)? English(string text, int at)
    {
        var plural = default((int End, string Noun)?);
        for (var word = 0; word < 3 && at < text.Length; word++)
        {
            var span = EnglishNumberReader.WordAt(text, at);
            var letters = span.In(text).ToLowerInvariant();
            if (letters.Length == 0 || Array.IndexOf(Stops, letters) >= 0)
            {
                break;
            }

            if (Nouns.At(text, at) is { } known)
            {
                return (at + known.Length, known.Value);
            }

            if (plural is null && letters.Length > 3 && letters[^1] == 's' && letters[^2] != 's' && char.IsLower(text[at]))
            {
                plural = (span.End, Singular(letters));
            }

            at = EnglishNumberReader.NextWord(text, span.End);
        }

        return plural;
    }

    private static string Singular(string plural) =>
        plural.EndsWith("ies", StringComparison.Ordinal) ? string.Concat(plural.AsSpan(0, plural.Length - 3), "y")
        : plural.EndsWith("sses", StringComparison.Ordinal) || plural.EndsWith("ches", StringComparison.Ordinal) || plural.EndsWith("xes", StringComparison.Ordinal) ? plural[..^2]
        : plural[..^1];
}
