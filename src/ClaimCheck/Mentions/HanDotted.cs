using ClaimCheck.Languages;

namespace ClaimCheck.Mentions;

/// <summary>Finds transliterated names: 亚历山大·王, 班克曼-弗里德.</summary>
internal static class HanDotted
{
    private const int MostLength = 8;
    private const int LeastHeard = 3;

    private static readonly CharSet s_characters = new(string.Concat(LanguageTable.Lines("transliteration.txt")));

    public static void Find(string text, TextSpan within, List<FoundName> into)
    {
        for (var at = within.Start + 1; at < within.End - 1; at++)
        {
            if (!IsDot(text[at]) && text[at] != '-')
            {
                continue;
            }

            var (start, end) = (Left(text, at, within.Start), Right(text, at + 1, within.End));
            if (start < at && end > at + 1 && (IsDot(text[at]) || (at - start > 1 && end - at > 2)))
            {
                var span = new TextSpan(start, end);
                into.Add(new FoundName(span, span.In(text), EntityKind.Person));
                at = end;
            }
        }
    }

    /// <summary>The characters of a transliteration that end at a bracket or a quotation mark: 扎克伯格(Mark Zuckerberg). Null for fewer than two.</summary>
    public static TextSpan? Before(string text, int end, int floor) => Left(text, end, floor) is var start && end - start >= 2 ? new TextSpan(start, end) : null;

    /// <summary>The stretches of a name that are nothing but characters of transliterations, of three or more.</summary>
    public static List<string> PartsOf(string name)
    {
        var parts = new List<string>();
        for (var at = 0; at < name.Length; at++)
        {
            var end = at;
            while (end < name.Length && s_characters.Contains(name[end]))
            {
                end++;
            }

            if (end - at >= LeastHeard)
            {
                parts.Add(name[at..end]);
            }

            at = end;
        }

        return parts;
    }

    private static bool IsDot(char c) => c is '·' or '•' or '‧' or '・';

    private static int Left(string text, int at, int floor)
    {
        var start = at;
        while (start > floor && at - start < MostLength && s_characters.Contains(text[start - 1]) && (start == at || NameTables.PersonWords.Before(text.AsSpan(floor, start - floor)) == 0))
        {
            start--;
        }

        return start;
    }

    /// <summary>Until a character that is none of a transliteration, or a word of doing.</summary>
    private static int Right(string text, int from, int limit)
    {
        var (end, part) = (from, from);
        while (end < limit && end - part < MostLength)
        {
            if ((IsDot(text[end]) || text[end] == '-') && end > part && end + 1 < limit && s_characters.Contains(text[end + 1]))
            {
                (end, part) = (end + 1, end + 1);
            }
            else if (s_characters.Contains(text[end]) && (end == part || NameTables.Verbs.At(text.AsSpan(end, limit - end), out _) == 0))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return end;
    }
}
