using ClaimCheck.Reading;

namespace ClaimCheck.Mentions;

/// <summary>Drops the first words of sentences that only look like names: their capital is the sentence's.</summary>
internal static class OpeningWords
{
    /// <summary>In so many sentences a real name stands inside one somewhere.</summary>
    private const int ManySentences = 12;

    private static readonly string[] s_plainEndings = ["ing", "ed", "ly", "ers", "ors", "ness", "ment", "ion", "ions", "ies", "ments", "ists", "ees"];

    public static void Settle(IReadOnlyList<Document> documents, Dictionary<Document, List<FoundName>> found)
    {
        var inner = new HashSet<string>(found.Values.SelectMany(f => f).Where(n => !n.Opens).Select(n => n.Surface), StringComparer.Ordinal);
        var lower = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in documents.Where(d => d.Text.AsSpan().ContainsAnyInRange('a', 'z')))
        {
            AddLower(document.Text, lower);
        }

        var isLong = documents.Sum(d => d.Sentences.Length) >= ManySentences;
        foreach (var names in found.Values)
        {
            for (var i = 0; i < names.Count; i++)
            {
                names[i] = names[i].Opens ? Settled(names[i], inner, lower, isLong) : names[i];
            }

            names.RemoveAll(n => n.Span.Length == 0);
        }
    }

    private static FoundName Settled(FoundName name, HashSet<string> inner, HashSet<string> lower, bool isLong)
    {
        var space = name.Surface.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0)
        {
            return IsPlain(name.Surface, inner, lower, isLong) ? name with { Span = default } : name;
        }

        return name.Kind == EntityKind.Person && space > 1 && !inner.Contains(name.Surface) && lower.Contains(name.Surface[..space].ToLowerInvariant())
            ? new FoundName(new TextSpan(name.Span.Start + space + 1, name.Span.End), name.Surface[(space + 1)..], NameForm.LooksLikePerson(name.Surface[(space + 1)..]) ? EntityKind.Person : EntityKind.Unknown)
            : name;
    }

    private static bool IsPlain(string surface, HashSet<string> inner, HashSet<string> lower, bool isLong) =>
        lower.Contains(surface.ToLowerInvariant())
        || (!inner.Contains(surface) && !NameTables.KnownLatin.ContainsKey(surface) && Languages.Gazetteer.Named(surface) is null
            && ((isLong && surface.AsSpan(1).IndexOfAnyInRange('A', 'Z') < 0 && !surface.AsSpan().ContainsAnyInRange('0', '9')) || Array.Exists(s_plainEndings, e => surface.EndsWith(e, StringComparison.Ordinal))));

    private static void AddLower(string text, HashSet<string> words)
    {
        var known = words.GetAlternateLookup<ReadOnlySpan<char>>();
        var hasAddress = WebAddresses.AreIn(text);
        for (var at = 0; at < text.Length;)
        {
            var end = hasAddress ? WebAddresses.EndAt(text, at, text.Length) : at;
            if (end > at)
            {
                at = end;
                continue;
            }

            while (end < text.Length && char.IsAsciiLetter(text[end]))
            {
                end++;
            }

            if (end > at && char.IsAsciiLetterLower(text[at]))
            {
                known.Add(text.AsSpan(at, end - at));
            }

            at = Math.Max(end, at + 1);
        }
    }
}
