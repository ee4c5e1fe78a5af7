using ClaimCheck.Languages;

namespace ClaimCheck.Mentions;

/// <summary>Learns from the texts which spellings name one thing: "亚历山大·王(Alexandr Wang)", "Kestrel Robotics (Kestrel)", "海州航运（下称海航运）".</summary>
internal static class Introductions
{
    private const int LongestGap = 24;

    private static readonly string[] Cues = [.. LanguageTable.Lines("introductions.txt").OrderByDescending(c => c.Length)];

    public static void Apply(string text, List<FoundName> found, CollectedNames names)
    {
        foreach (var name in found)
        {
            if (Brackets.Short(text, name) is { } shorter)
            {
                names.Sets.Add(shorter);
                names.Shorts.Add((shorter, name.Surface));
                names.Kinds.TryAdd(shorter, name.Kind);
            }
        }

        for (var i = 1; i < found.Count; i++)
        {
            var (name, inner) = (found[i - 1], found[i]);
            if (Gap(text, name, inner) is not { } gap || !(IsSaid(gap) || (IsBracketed(gap, text, inner) && CanBeOne(name.Surface, inner.Surface))))
            {
                continue;
            }

            if (NameForm.IsAcronym(inner.Surface))
            {
                names.Shorts.Add((inner.Surface, name.Surface));
            }
            else
            {
                names.Sets.Join(name.Surface, inner.Surface);
            }
        }
    }

    private static string? Gap(string text, FoundName name, FoundName inner)
    {
        var length = inner.Span.Start - name.Span.End;
        return length is > 0 and <= LongestGap ? text.Substring(name.Span.End, length) : null;
    }

    /// <summary>The gap says in words that another name follows.</summary>
    private static bool IsSaid(string gap)
    {
        var words = gap.Trim(' ', '(', '（', ',', '，', '"', '“', '「', '\'', '‘');
        return words.Length > 0 && Array.Exists(Cues, c => words.Equals(c, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsBracketed(string gap, string text, FoundName inner) =>
        gap.Trim(' ', '"', '“', '「') is "(" or "（"
        && inner.Span.End < text.Length && text[inner.Span.End] is ')' or '）' or ',' or '，' or '"' or '”' or '」';

    /// <summary>A bracket may also hold an employer or a place: the spelling must be of another script, or a short form by its letters.</summary>
    private static bool CanBeOne(string name, string inner)
    {
        if (NameForm.IsLatin(name) != NameForm.IsLatin(inner))
        {
            return true;
        }

        return NameForm.IsLatin(name)
            ? NameForm.Initials(name) == inner || name.Split(' ').Contains(inner, StringComparer.Ordinal) || name.StartsWith(inner + " ", StringComparison.Ordinal) || NameForm.Key(name) == NameForm.Key(inner)
            : Brackets.IsDrawnFrom(name, inner);
    }
}
