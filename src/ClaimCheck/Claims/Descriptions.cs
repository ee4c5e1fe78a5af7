using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Reads what stands for a name at the head of a clause: the company, she, the mayor, 该公司, 他.</summary>
internal static class Descriptions
{
    private const int Longest = 14;

    private static readonly TextTable<EntityKind> s_english = new(Rows(1), ignoreCase: true);

    private static readonly HanPhrases<EntityKind> s_chinese = new(Rows(2));

    private static readonly string[] s_openings = ["but ", "and ", "still, ", "the ", "this "];

    /// <summary>What sort of name it stands for, and where it is written; null where the clause begins otherwise.</summary>
    public static (EntityKind Kind, TextSpan Span)? At(string text, TextSpan clause)
    {
        var at = clause.Start;
        while (at < clause.End && !char.IsLetter(text[at]))
        {
            at++;
        }

        return at >= clause.End ? null : Letters.IsHan(text[at]) ? Chinese(text, at, clause.End) : English(text, at, clause.End);
    }

    private static (EntityKind Kind, TextSpan Span)? Chinese(string text, int at, int limit)
    {
        at += text[at] is '但' or '而' or '不' && at + 1 < limit ? (text[at] == '不' ? 2 : 1) : 0;
        return at < limit && s_chinese.At(text.AsSpan(at, limit - at), out var kind) is > 0 and var length ? (kind, new TextSpan(at, at + length)) : null;
    }

    private static (EntityKind Kind, TextSpan Span)? English(string text, int at, int limit)
    {
        var isDefinite = false;
        for (var opening = Opening(text, at, limit); opening is not null; opening = Opening(text, at, limit))
        {
            (at, isDefinite) = (at + opening.Length, opening is "the " or "this ");
        }

        var end = at;
        while (end < limit && end - at < Longest && (char.IsAsciiLetter(text[end]) || text[end] == '-'))
        {
            end++;
        }

        if (end < limit && text[end] == ' ' && s_english.TryGetValue(text.AsSpan(at, end - at), out var kind) && isDefinite == (kind != EntityKind.Person))
        {
            return (kind, new TextSpan(at, end));
        }

        return isDefinite && RoleScanner.LengthAt(text, at) is > 0 and var office && at + office < limit && text[at + office] == ' ' ? (EntityKind.Person, new TextSpan(at, at + office)) : null;
    }

    private static string? Opening(string text, int at, int limit) =>
        Array.Find(s_openings, o => at + o.Length < limit && text.AsSpan(at, o.Length).Equals(o, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<Phrase<EntityKind>> Rows(int column) =>
        from cells in LanguageTable.Rows("descriptions.tsv")
        from word in cells[column].Split(',')
        select new Phrase<EntityKind>(word, EnumName.Parse<EntityKind>(cells[0], ignoreCase: true));
}
