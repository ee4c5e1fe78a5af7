using ClaimCheck.Languages;

namespace ClaimCheck.Mentions;

/// <summary>Finds people with Chinese names: a surname with one or two characters of given names, where the words around speak for a person.</summary>
internal static class HanPeople
{
    private const int ShortOffice = 3;

    private static readonly CharSet s_openers = new("与和及对由被让给据而但为跟同向是日");

    /// <param name="text">The text.</param>
    /// <param name="within">Where to look.</param>
    /// <param name="into">What is found, in order.</param>
    /// <param name="byAge">Whether an age beside them shows people too.</param>
    public static void Find(string text, TextSpan within, List<FoundName> into, bool byAge = false)
    {
        for (var at = within.Start; at < within.End - 1; at++)
        {
            var surname = SurnameAt(text, at, within.End);
            if (surname > 0 && LengthAt(text, at, surname, within, byAge) is > 0 and var length)
            {
                into.Add(new FoundName(new TextSpan(at, at + length), text.Substring(at, length), EntityKind.Person));
                at += length - 1;
            }
        }
    }

    /// <summary>Length of the surname that begins there, or 0.</summary>
    public static int SurnameAt(string text, int at, int limit) =>
        NameTables.CompoundSurnames.At(text.AsSpan(at, limit - at), out _) is > 0 and var length ? length
        : NameTables.Surnames.Contains(text[at]) ? 1
        : 0;

    private static int LengthAt(string text, int at, int surname, TextSpan within, bool byAge)
    {
        if (IsAnonymous(text, at + surname, within.End) is > 0 and var anonymous)
        {
            return surname + anonymous;
        }

        var isLed = IsLed(text, at, within.Start) || (byAge && HanAges.EndsAt(text, at));
        var given = Given(text, at + surname, within.End, isLed);
        if (given == 0 || (!isLed && !IsOpen(text, at, within.Start)) || IsWord(text, at, surname, within.End, isLed))
        {
            return 0;
        }

        for (var length = given; length > 0; length--)
        {
            var end = at + surname + length;
            var rest = text.AsSpan(end, within.End - end);
            if (isLed ? IsEnd(rest) : NameTables.SpeechVerbs.At(rest, out _) > 0 || (length == 2 && HanSurnames.IsTitle(rest)) || (byAge && HanAges.BeginsAt(text, end)))
            {
                return surname + length;
            }
        }

        return isLed && given == 2 ? surname + given : 0;
    }

    /// <summary>An office, a description or a verb stands right before: 市长, 目击者, 采访了.</summary>
    private static bool IsLed(string text, int at, int floor)
    {
        var end = at > floor + 1 && text[at - 1] == '了' ? at - 1 : at;
        return NameTables.PersonWords.Before(text.AsSpan(floor, end - floor)) > 0 || EndsInShortOffice(text, end, floor);
    }

    /// <summary>CEO, CTO: offices that Chinese texts write in Latin letters.</summary>
    private static bool EndsInShortOffice(string text, int end, int floor) =>
        end - floor >= ShortOffice && char.IsAsciiLetterUpper(text[end - 1]) && RoleScanner.LengthAt(text, end - ShortOffice) == ShortOffice;

    /// <summary>吴某, 吴某华: how the police leave a name out.</summary>
    private static int IsAnonymous(string text, int at, int limit) =>
        at >= limit || text[at] != '某' ? 0
        : at + 1 < limit && (text[at + 1] == '某' || NameTables.GivenCharacters.Contains(text[at + 1])) && !(at + 2 < limit && text[at + 1] == '某' && text[at + 2] == '某') ? 2
        : 1;

    private static int Given(string text, int at, int limit, bool isLed)
    {
        var length = 0;
        while (length < 2 && at + length < limit && (NameTables.GivenCharacters.Contains(text[at + length]) || (isLed && NameTables.RarerGivenCharacters.Contains(text[at + length]))))
        {
            length++;
        }

        return length;
    }

    /// <summary>Whether no word runs on into the name: it begins a clause, or a word without content stands before it.</summary>
    public static bool IsOpen(string text, int at, int floor) =>
        at == floor || !Letters.IsHan(text[at - 1]) || s_openers.Contains(text[at - 1]);

    private static bool IsEnd(ReadOnlySpan<char> rest) =>
        rest.IsEmpty || !Letters.IsHan(rest[0]) || NameTables.Verbs.At(rest, out _) > 0;

    /// <summary>A place, a known name or a word of the language begins there: 江苏, 黄金.</summary>
    private static bool IsWord(string text, int at, int surname, int limit, bool isLed)
    {
        var rest = text.AsSpan(at, limit - at);
        return NameTables.NotNames.At(rest, out _) > surname || (!isLed && Gazetteer.At(rest) is { Name.IsWeak: false }) || NameTables.KnownHan.At(rest, out var known) > 0 && known!.Kind != EntityKind.Person
            || ConceptLexicon.Default.Chinese(rest[..Math.Min(8, rest.Length)]).Length > surname;
    }
}
