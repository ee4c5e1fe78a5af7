namespace ClaimCheck.Mentions;

/// <summary>Gives the well-known names among those found their ids, and joins their spellings.</summary>
internal static class KnownNames
{
    public static void Add(CollectedNames names)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        var surnames = Surnames(names);
        foreach (var surface in names.Sets.All)
        {
            if (Find(surface) is not { } known || IsSomeoneElse(surface, known, surnames))
            {
                continue;
            }

            names.Kinds[surface] = known.Kind;
            names.Ids[surface] = known.Id;
            if (first.TryGetValue(known.Id, out var other))
            {
                names.Sets.Join(other, surface);
            }
            else
            {
                first[known.Id] = surface;
            }
        }
    }

    private static KnownName? Find(string surface)
    {
        if (!NameForm.IsLatin(surface))
        {
            return NameTables.KnownHan.At(surface, out var han) == surface.Length ? han : null;
        }

        for (var name = surface; ;)
        {
            if (NameTables.KnownLatin.TryGetValue(name, out var known))
            {
                return known;
            }

            var space = name.LastIndexOf(' ');
            if (space < 0 || !NameTables.Corporate.Contains(name.AsSpan(space + 1)))
            {
                return null;
            }

            name = name[..space];
        }
    }

    /// <summary>Powell alone is not the banker where the texts name another Powell.</summary>
    private static bool IsSomeoneElse(string surface, KnownName known, ILookup<string, string> surnames) =>
        known.Kind == EntityKind.Person && !surface.Contains(' ', StringComparison.Ordinal) && surnames[surface].Any(full => !known.Latin.Contains(full, StringComparer.Ordinal));

    private static ILookup<string, string> Surnames(CollectedNames names) => names.Sets.All
        .Where(s => names.Kinds.GetValueOrDefault(s) == EntityKind.Person && s.Contains(' ', StringComparison.Ordinal) && NameForm.IsLatin(s))
        .ToLookup(s => s[(s.LastIndexOf(' ') + 1)..], StringComparer.Ordinal);
}
