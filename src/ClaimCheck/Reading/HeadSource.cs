using System.Buffers;

namespace ClaimCheck.Reading;

/// <summary>Reads who publishes: a source line, the masthead, or what stands before the date.</summary>
internal static class HeadSource
{
    private static readonly SearchValues<char> Separators = SearchValues.Create("|｜·•>»\u3000“”（(");

    private static readonly SearchValues<char> Numeric = SearchValues.Create("0123456789 .:-/年月日");

    private const int LongestName = 60;

    public static string? Find(string text, List<HeadLine> lines, int title)
    {
        foreach (var line in lines)
        {
            var words = line.Block.In(text);
            var behind = HeadCues.BehindSource(words);
            if (behind > 0 && Name(words[behind..]) is { } named)
            {
                return named;
            }
        }

        return Masthead(text, lines, title, before: true) ?? Masthead(text, lines, title, before: false);
    }

    private static string? Masthead(string text, List<HeadLine> lines, int title, bool before)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (i == title || lines[i].IsPicture || (title >= 0 && (i < title) != before))
            {
                continue;
            }

            var words = lines[i].Block.In(text);
            if (!before && lines[i].Dates.Count == 0)
            {
                continue;
            }

            var end = lines[i].Dates.Count > 0 ? lines[i].Dates[0].Span.Start - lines[i].Block.Span.Start : words.Length;
            if (Name(words[..end]) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>The first part of a masthead line, or null when it is a label, an author or too long for a name.</summary>
    private static string? Name(ReadOnlySpan<char> words)
    {
        words = words.Trim(" \u3000✦★#*\"“”|:：");
        foreach (var prefix in (ReadOnlySpan<string>)["原创 ", "转载 ", "論壇", "论坛"])
        {
            words = words.StartsWith(prefix, StringComparison.Ordinal) ? words[prefix.Length..].Trim(" \u3000“”") : words;
        }

        var cut = words.IndexOfAny(Separators);
        var wide = words.IndexOf("  ", StringComparison.Ordinal);
        cut = wide >= 0 && (cut < 0 || wide < cut) ? wide : cut;
        var name = (cut > 0 ? words[..cut] : words).Trim(" \u3000,，;—–-/");
        if (name.Length is < 2 or > LongestName || HeadCues.IsLabel(name) || HeadCues.IsByline(name) || IsDateWord(name))
        {
            return null;
        }

        return WithoutDomain(name).ToString();
    }

    private static bool IsDateWord(ReadOnlySpan<char> name) =>
        !name.ContainsAnyExcept(Numeric) || ReadingWords.IsDayOrMonth(name) || HeadCues.IsPublished(name) || HeadCues.IsUpdated(name);

    private static ReadOnlySpan<char> WithoutDomain(ReadOnlySpan<char> name)
    {
        if (name.Contains(' '))
        {
            return name;
        }

        name = name.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
        var dot = name.LastIndexOf('.');
        return dot > 1 && !name[(dot + 1)..].ContainsAnyInRange('0', '9') ? name[..dot] : name;
    }
}
