using ClaimCheck.Languages;

namespace ClaimCheck.Claims.Casualties;

/// <summary>Reads which of the victims one is: 第五名伤者, 第3例死者.</summary>
internal static class ChineseOrdinals
{
    private const string Numerals = "一二三四五六七八九十";
    private const string Classifiers = "名位个例";

    private static readonly CasualtyWords Words = CasualtyWords.Chinese;

    /// <summary>The person at a place, as a cue too where the noun says that he died; null where there is none.</summary>
    public static Piece? At(string text, int at, int end)
    {
        if (text[at] != '第' || NumberAt(text, at + 1, end) is not { Value: > 1 } number || number.End >= end || !Classifiers.Contains(text[number.End], StringComparison.Ordinal))
        {
            return null;
        }

        var from = number.End + 1;
        var noun = Words.Of("victim").Where(w => string.CompareOrdinal(text, from, w, 0, w.Length) == 0).MaxBy(w => w.Length);
        var span = new TextSpan(at, from + (noun?.Length ?? 0));
        var person = new People(PeopleKind.Single, span) { Ordinal = number.Value, IsMore = true };
        return noun is null ? null
            : Words.CueOf(noun) is { Harm: Harm.Killed } ? new Piece(PieceKind.Cue, span) { Cue = new HarmCue(Harm.Killed, CueForm.After), People = person }
            : new Piece(PieceKind.People, span) { People = person };
    }

    private static (decimal Value, int End) NumberAt(string text, int at, int end)
    {
        var (value, tens) = (0, 0);
        for (; at < end; at++)
        {
            var digit = char.IsAsciiDigit(text[at]) ? text[at] - '0' : Numerals.IndexOf(text[at], StringComparison.Ordinal) + 1;
            if (digit < 1 && text[at] != '0')
            {
                break;
            }

            (value, tens) = digit == 10 ? (0, Math.Max(1, value) * 10) : char.IsAsciiDigit(text[at]) ? (Math.Min(value, 999) * 10 + digit, tens) : (digit, tens);
        }

        return (value + tens, at);
    }
}
