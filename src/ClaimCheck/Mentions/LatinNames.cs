using ClaimCheck.Languages;
using ClaimCheck.Reading;

namespace ClaimCheck.Mentions;

/// <summary>Finds names in Latin letters: runs of capitalised words, brands, acronyms, products with their number.</summary>
internal static class LatinNames
{
    private const int MostKnownWords = 5;

    /// <summary>The names of a sentence, in order.</summary>
    public static void Find(Document document, Sentence sentence, List<FoundName> into)
    {
        var (text, limit) = (document.Text, sentence.Span.End);
        var words = new List<TextSpan>();
        var hasAddress = WebAddresses.AreIn(text.AsSpan(sentence.Span.Start, sentence.Span.Length));
        for (var at = sentence.Span.Start; at < limit;)
        {
            var address = hasAddress ? WebAddresses.EndAt(text, at, limit) : at;
            if (address > at || !LatinWords.IsStart(text, at))
            {
                at = Math.Max(address - 1, at);
                at++;
                continue;
            }

            if (JointName(text, at, limit) is > 0 and var joint)
            {
                into.Add(new FoundName(new TextSpan(at, at + joint), text.Substring(at, joint), EntityKind.Organisation));
                at += joint;
                continue;
            }

            var word = LatinWords.Token(text, at, limit);
            at = word.End;
            if (LatinWords.IsCapital(text, word))
            {
                words.Clear();
                words.Add(word);
                LatinRun.Extend(text, words, limit);
                at = words[^1].End;
                Cut(text, words, sentence, into);
            }
        }
    }

    /// <summary>Cuts a run at titles and common words: "New York City Mayor Ana Ruiz" names a place and a person.</summary>
    private static void Cut(string text, List<TextSpan> words, Sentence sentence, List<FoundName> into)
    {
        var first = -1;
        for (var i = 0; i < words.Count;)
        {
            var known = KnownWords(text, words, i);
            if (first < 0 && ((known > 1 && (i + known == words.Count || IsTitle(text, words, i + known) > 0)) || IsPlaceOfOffice(text, words, i, known)))
            {
                Add(text, words, i, i + known, sentence, into);
                i += known;
                continue;
            }

            var skipped = known > 1 ? 0 : first >= 0 || !IsBody(text, words, i) ? IsTitle(text, words, i) : 0;
            skipped = skipped == 0 && known < 2 && !IsInitial(text, words, i) && NameTables.Common.Contains(Word(text, words[i])) && !(first < 0 ? IsBody(text, words, i) : NameTables.Suffixes.Contains(Word(text, words[i]))) ? 1 : skipped;
            if (skipped > 0)
            {
                Add(text, words, first, i, sentence, into);
                (first, i) = (-1, i + skipped);
                continue;
            }

            first = first < 0 ? i : first;
            i += Math.Max(1, known);
        }

        Add(text, words, first, words.Count, sentence, into);
    }

    /// <summary>"President of France Anna Ruiz": the place ends before the person's name begins.</summary>
    private static bool IsPlaceOfOffice(string text, List<TextSpan> words, int at, int known) =>
        known == 1 && at == 0 && words.Count > 2 && words[0].Start > 4 && text.AsSpan(words[0].Start - 4, 4) is " of "
        && Gazetteer.Named(words[0].In(text)) is { IsWeak: false } && NameForm.LooksLikePerson(text[words[1].Start..words[^1].End]);

    /// <summary>The A. of "Jerome A. Tull".</summary>
    private static bool IsInitial(string text, List<TextSpan> words, int at) =>
        words[at].Length == 2 && text[words[at].End - 1] == '.' && at > 0 && at + 1 < words.Count;

    /// <summary>Length of the known name with small words inside that begins there, or 0: Food and Drug Administration.</summary>
    private static int JointName(string text, int at, int limit)
    {
        foreach (var name in char.IsUpper(text[at]) ? NameTables.JointNames : [])
        {
            if (at + name.Length <= limit && string.CompareOrdinal(text, at, name, 0, name.Length) == 0 && (at + name.Length == limit || !char.IsLetterOrDigit(text[at + name.Length])))
            {
                return name.Length;
            }
        }

        return 0;
    }

    /// <summary>How many words there are a name known beforehand; 0 for none.</summary>
    private static int KnownWords(string text, List<TextSpan> words, int at)
    {
        for (var count = Math.Min(MostKnownWords, words.Count - at); count > 0; count--)
        {
            var name = text[words[at].Start..words[at + count - 1].End];
            if ((NameTables.KnownLatin.ContainsKey(name) || Gazetteer.Named(name) is not null) && (count > 1 || !NameTables.Common.Contains(name)))
            {
                return count;
            }
        }

        return 0;
    }

    /// <summary>How many words there are a title or an office in front of a name; 0 for none. "Burger King" and "King County" hold none.</summary>
    private static int IsTitle(string text, List<TextSpan> words, int at)
    {
        if (at >= words.Count)
        {
            return 0;
        }

        var length = RoleScanner.LengthAt(text, words[at].Start);
        var count = length > 0 ? words.FindIndex(at, w => w.End >= words[at].Start + length) - at + 1 : 0;
        count = count > 0 ? count : NameTables.Titles.Contains(Word(text, words[at])) ? 1 : 0;
        return count > 0 && (at == 0 || (at + count < words.Count && !NameTables.Suffixes.Contains(Word(text, words[at + count])) && !NameTables.Things.Contains(Word(text, words[at + count])))) ? count : 0;
    }

    /// <summary>Whether the run from there on is the name of a body or a thing, which may begin with a common word: First National Bank.</summary>
    private static bool IsBody(string text, List<TextSpan> words, int at) =>
        words.Count - at > 2 && NameTables.NotGiven.Contains(Word(text, words[at])) && (NameTables.Suffixes.Contains(Word(text, words[^1])) || NameTables.Things.Contains(Word(text, words[^1])));

    private static void Add(string text, List<TextSpan> words, int first, int end, Sentence sentence, List<FoundName> into)
    {
        if (first < 0 || first >= end || IsCapsHeading(text, sentence))
        {
            return;
        }

        var opens = words[first].Start == sentence.Span.Start || (words[first].Start == sentence.Span.Start + 1 && !char.IsLetterOrDigit(text[sentence.Span.Start]));
        if (end - first > 1 && LatinKind.IsProduct(text, words[end - 1]) && NameTables.KnownLatin.TryGetValue(Word(text, words[first]).ToString(), out var brand) && brand.Kind == EntityKind.Organisation)
        {
            into.Add(new FoundName(words[first], words[first].In(text), EntityKind.Organisation, opens));
            first++;
            opens = false;
        }

        var stop = words[end - 1].End;
        while (stop > words[first].Start && (text[stop - 1] is '.' or ' ' or '-') && !(stop - words[first].Start > 3 && text[stop - 3] == '.'))
        {
            stop--;
        }

        var span = new TextSpan(words[first].Start, stop);
        if (span.Length > 1 && !char.IsDigit(text[span.Start]) && !IsUnit(text.AsSpan(span.Start, span.Length)))
        {
            into.Add(new FoundName(span, span.In(text), LatinKind.Of(text, words, first, end), opens));
        }
    }

    private static ReadOnlySpan<char> Word(string text, TextSpan word) => text.AsSpan(word.Start, word.Length).TrimEnd('.');

    private static bool IsCapsHeading(string text, Sentence sentence) =>
        sentence.Section == Section.Heading && text.AsSpan(sentence.Span.Start, sentence.Span.Length).IndexOfAnyInRange('a', 'z') < 0;

    /// <summary>Units, zones and periods in capitals: FY, Q2.</summary>
    private static bool IsUnit(ReadOnlySpan<char> word) =>
        (word.Length == 2 && word[0] is 'Q' or 'H' && char.IsAsciiDigit(word[1]))
        || word is "EDT" or "EST" or "UTC" or "GMT" or "CEO" or "CTO" or "CFO" or "COO" or "USD" or "EUR" or "IPO" or "AM" or "PM" or "TV" or "OK" or "PST" or "PDT"
            or "CST" or "BST" or "CET" or "ET" or "GDP" or "CPI" or "RMB" or "GPS" or "FY" or "EPS" or "II" or "III" or "IV" or "PDF" or "HK";
}
