using ClaimCheck.Languages;

namespace ClaimCheck.Mentions;

/// <summary>Ties 李市长, 周女士 and 王某强 to the one person of that surname whom the texts name in full.</summary>
internal static class HanSurnames
{
    private static readonly HanPhrases<bool> s_titles = new(
        LanguageTable.Lines("zh-honorifics.txt").Concat(RoleScanner.HanWords()).Select(w => new Values.Phrase<bool>(w, true)));

    /// <summary>Whether a word of respect or an office begins there.</summary>
    public static bool IsTitle(ReadOnlySpan<char> text) => s_titles.At(text, out _) > 0;

    /// <summary>Finds surnames of one character before a title.</summary>
    public static void Find(string text, TextSpan within, List<FoundName> into)
    {
        for (var at = within.Start; at < within.End - 2; at++)
        {
            if (NameTables.Surnames.Contains(text[at]) && HanPeople.IsOpen(text, at, within.Start) && IsTitle(text.AsSpan(at + 1, within.End - at - 1)))
            {
                into.Add(new FoundName(new TextSpan(at, at + 1), text.Substring(at, 1), EntityKind.Person));
            }
        }
    }

    public static void Apply(CollectedNames names, string[] surfaces)
    {
        string[] people = [.. surfaces.Where(s => s.Length > 1 && !NameForm.IsLatin(s) && names.Kinds.GetValueOrDefault(s) == EntityKind.Person)];
        foreach (var surname in surfaces.Where(s => s.Length == 1 && Letters.IsHan(s[0])))
        {
            names.Share(surname, people.Where(p => !p.Contains('某', StringComparison.Ordinal) && (p.Contains('·', StringComparison.Ordinal) ? p.EndsWith("·" + surname, StringComparison.Ordinal) : p.Length <= 3 && p[0] == surname[0])));
        }

        foreach (var masked in people.Where(p => p.Length == 3 && p[1] == '某' && p[2] != '某'))
        {
            names.JoinOnly(masked, people.Where(p => p.Length == 3 && p[1] != '某' && p[0] == masked[0] && p[2] == masked[2]));
        }
    }
}
