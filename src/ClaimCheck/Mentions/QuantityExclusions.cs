using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Where digits and numerals are no quantity: addresses, dates, times, codes, models, idioms.</summary>
internal static class QuantityExclusions
{
    private static readonly string[] s_labels = ["Room", "Section", "Row", "Article", "Chapter", "Page", "Figure", "Table", "Part", "Phase", "Route", "Highway", "Interstate", "Channel", "Level", "Flight", "Version", "Formula", "Type", "Zone", "Step", "Volume", "Class", "Grade", "Series", "Week", "Day", "Game", "Group", "Tier", "Image", "Photo", "Slide", "Picture", "Item", "Category", "Ward", "Precinct"];

    /// <summary>Labels that stand in small letters too, and take the number to themselves.</summary>
    private static readonly TextSet s_small = new(
        ["page", "chapter", "section", "route", "phase", "stage", "step", "room", "gate", "type", "version", "season", "episode", "verse", "platform", "grade", "category", "tier",
        "channel", "article", "rule", "figure", "table", "paragraph", "clause", "highway", "interstate", "flight"], ignoreCase: true);

    /// <summary>End of a web or mail address that begins at a place, or the place itself.</summary>
    public static int AddressEnd(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is not ('h' or 'H' or 'w' or 'W'))
        {
            return at;
        }

        var starts = Begins(text, at, "http://") || Begins(text, at, "https://") || Begins(text, at, "www.");
        while (starts && at < text.Length && text[at] is > ' ' and < '\u007f')
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether the digits at a place belong to a name, code, date, time or list mark.</summary>
    public static bool Digits(ReadOnlySpan<char> text, int start, int end)
    {
        var before = start > 0 ? text[start - 1] : ' ';
        var after = end < text.Length ? text[end] : ' ';
        if (QuantityText.IsLatin(before) || before is '_' or '#' or '@' or '.' or '/' or '\\' or '第' or '·' || char.IsAsciiDigit(before) || (before == ':' && !IsCaption(text, start - 1))
            || (before, after) is ('[', ']') or ('(', ')'))
        {
            return !Currency(text, start) && !SlashList.Holds(text, start);
        }

        if (after == '/' && SlashList.Holds(text, start))
        {
            return false;
        }

        if ((after is ':' or '/' or '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])) || (after == '日' && !QuantityText.Has(text, end, "日元") && !QuantityText.Has(text, end, "日圆") && !QuantityText.Has(text, end, "日币")) || after is '_' or '@' or '月' or '号' or '时' or '点' or '楼' or '期' or '版' or '届' or '·' or '\'')
        {
            return true;
        }

        return Hyphened(text, start, end) || Heading(text, start, end) || Glued(text, end) || Dotted(text, end);
    }

    /// <summary>Whether a capitalised name or a label stands right before a bare number: Llama 4, Room 12.</summary>
    public static bool Named(ReadOnlySpan<char> text, int start)
    {
        var end = start > 0 && text[start - 1] == ' ' ? start - 1 : start;
        var from = end;
        while (from > 0 && (QuantityText.IsLatin(text[from - 1]) || (text[from - 1] == '.' && from == end) || (text[from - 1] is '&' or '/' && from < end)))
        {
            from--;
        }

        if (from == end || end == start || text.Slice(from, end - from).IndexOfAnyInRange('A', 'Z') < 0)
        {
            return false;
        }

        var label = char.IsAsciiLetterLower(text[from]) || IsLabel(text.Slice(from, end - from).TrimEnd('.'));
        return label || (from > 1 && text[from - 1] == ' ' && text[from - 2] is not ('.' or '!' or '?' or '"')) || (from > 0 && (QuantityText.IsHan(text[from - 1]) || text[from - 1] is ',' or '，' or '、' or '(' or '《' or '“'));
    }

    /// <summary>Whether the name of a model goes on behind a number: 787 Dreamliner, 911 Carrera; days of the week tell when.</summary>
    public static bool IsModel(ReadOnlySpan<char> text, int end)
    {
        var length = end + 1 < text.Length && text[end] == ' ' && char.IsAsciiLetterUpper(text[end + 1]) ? NumberWordsEn.WordAt(text, end + 1) : 0;
        return length > 2 && char.IsAsciiLetterLower(text[end + 2]) && !text.Slice(end + 1, length).EndsWith("day", StringComparison.Ordinal) && !IsLabel(text.Slice(end + 1, length));
    }

    /// <summary>Whether a capitalised word with a number is the subject of a singular verb: "Llama 4 was released".</summary>
    public static bool IsSubject(ReadOnlySpan<char> text, int start, int end)
    {
        if (start < 3 || text[start - 1] != ' ' || !QuantityText.IsLatin(text[start - 2]) || !QuantityText.Has(text, end, " "))
        {
            return false;
        }

        var verb = text.Slice(end + 1, NumberWordsEn.WordAt(text, end + 1));
        if (verb is not ("was" or "is" or "has" or "does" or "will" or "launches"))
        {
            return false;
        }

        var from = start - 1;
        while (from > 0 && QuantityText.IsLatin(text[from - 1]))
        {
            from--;
        }

        return char.IsAsciiLetterUpper(text[from]);
    }

    /// <summary>Whether a label stands right before a number: Image 10 of 32, Page 3 of 7.</summary>
    public static bool IsLabelled(ReadOnlySpan<char> text, int start)
    {
        var from = start - 1;
        while (from > 0 && QuantityText.IsLatin(text[from - 1]))
        {
            from--;
        }

        if (from < 0 || from >= start - 1 || text[start - 1] != ' ')
        {
            return false;
        }

        if (!char.IsAsciiLetterUpper(text[from]))
        {
            return s_small.Contains(text.Slice(from, start - 1 - from));
        }

        for (var i = 0; i < s_labels.Length; i++)
        {
            if (text.Slice(from, start - 1 - from).Equals(s_labels[i], StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word is a month or a label that takes a number behind it.</summary>
    public static bool IsLabel(ReadOnlySpan<char> word)
    {
        foreach (var label in s_labels)
        {
            if (word.Equals(label, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return DateWords.Of(word).Kind == DateWordKind.Month;
    }

    /// <summary>Whether a month follows: 12 June.</summary>
    public static bool BeforeMonth(ReadOnlySpan<char> text, int end)
    {
        var at = QuantityText.SkipSpace(text, end);
        var length = NumberWordsEn.WordAt(text, at);
        return length >= 3 && at > end && char.IsAsciiLetterUpper(text[at]) && DateWords.Of(text.Slice(at, length)).Kind == DateWordKind.Month;
    }

    /// <summary>End of the digits and the marks that join dates, times and codes, which are skipped as one.</summary>
    public static int ChainEnd(ReadOnlySpan<char> text, int end)
    {
        while (end + 1 < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is ':' or '-' or '/' or '.' && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        end += end < text.Length && char.IsAsciiDigit(text[end]) ? 1 : 0;
        while (end < text.Length && NumberHan.IsNumeral(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>A mark behind a Chinese word introduces what follows; behind digits it joins a time or a code.</summary>
    private static bool IsCaption(ReadOnlySpan<char> text, int mark) => mark > 0 && QuantityText.IsHan(text[mark - 1]);

    private static bool Currency(ReadOnlySpan<char> text, int start) =>
        start >= 2 && char.IsAsciiLetterUpper(text[start - 1]) && QuantityWords.MoneyBefore.Before(text, start, Math.Max(0, start - 4), out _) >= 2;

    private static bool Hyphened(ReadOnlySpan<char> text, int start, int end)
    {
        var word = start > 1 && text[start - 1] == '-' && QuantityText.IsLatin(text[start - 2])
            && !Begins(text, Math.Max(0, start - 10), "magnitude-") && !Begins(text, Math.Max(0, start - 4), "sub-") && !Begins(text, Math.Max(0, start - 6), "minus-");
        var date = end + 2 < text.Length && text[end] == '-' && end - start == 4 && !text.Slice(start, 4).Contains('.') && char.IsAsciiDigit(text[end + 1])
            && text[start] is '1' or '2' && NumberDigits.Token(text, end + 1) - end <= 3;
        return word || date;
    }

    private static bool Heading(ReadOnlySpan<char> text, int start, int end) =>
        LineStart(text, start) && end - start <= 2 && end + 1 < text.Length && text[end] is '.' or ')' or '、';

    private static bool LineStart(ReadOnlySpan<char> text, int start)
    {
        var at = start - 1;
        while (at >= 0 && start - at < 12 && text[at] == ' ')
        {
            at--;
        }

        return at < 0 || text[at] == '\n';
    }

    /// <summary>Whether a short number fills a line of a longer text: a heading or a list mark.</summary>
    public static bool Lonely(ReadOnlySpan<char> text, int start, int end) =>
        end - start <= 2 && LineStart(text, start) && end < text.Length && text[end] is '\n' or '\r' or ' ' && start > 0 && text[start - 1] is '\n' or ' '
        && text.Slice(end, Math.Min(12, text.Length - end)).IndexOfAnyExcept(" \r\n") != 0 && text[end..].TrimStart(' ') is ['\n' or '\r', ..];

    /// <summary>Letters that are neither a scale nor a unit make a code: 737MAX, 5G, 1990s.</summary>
    private static bool Glued(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length || !QuantityText.IsLatin(text[end]))
        {
            return false;
        }

        var word = NumberWordsEn.WordAt(text, end);
        var upper = char.IsAsciiLetterUpper(text[end]);
        var unit = QuantityWords.Units.At(text, end, out _);
        unit = unit == 1 && word == 1 && upper && text[end] is not ('W' or 'Y') ? 0 : unit;
        return word == 0 || (unit != word && unit < word && NumberWordsEn.ScaleAt(text, end, true, out _) != word && QuantityWords.MoneyAfter.At(text, end, out _) != word
            && !EnglishOrdinals.IsSuffix(text, end));
    }

    private static bool Dotted(ReadOnlySpan<char> text, int end) =>
        end + 1 < text.Length && text[end] == '.' && QuantityText.IsLatin(text[end + 1]);

    private static bool Begins(ReadOnlySpan<char> text, int at, string word) =>
        QuantityText.HasAnyCase(text, at, word);
}
