namespace ClaimCheck.Mentions;

/// <summary>Gives each set of spellings its entity: an id and a name to show.</summary>
internal static class EntityNaming
{
    public static Dictionary<string, (Entity Entity, EntityKind Kind)> Name(CollectedNames names)
    {
        var entities = new Dictionary<string, (Entity, EntityKind)>(StringComparer.Ordinal);
        foreach (var set in names.Sets.All.GroupBy(names.Sets.Find, StringComparer.Ordinal))
        {
            string[] surfaces = [.. set];
            var shown = Array.Find(surfaces, names.Given.ContainsKey) ?? Shown(surfaces, names);
            var id = names.Given.GetValueOrDefault(shown) ?? surfaces.Select(s => names.Ids.GetValueOrDefault(s)).FirstOrDefault(i => i is not null) ?? NameForm.Slug(shown);
            var entity = (new Entity(id.Length > 0 ? id : shown, shown), KindOf(surfaces, names));
            foreach (var surface in surfaces)
            {
                entities[surface] = entity;
            }
        }

        return entities;
    }

    /// <summary>The longest Latin spelling among the most frequent, else the most frequent.</summary>
    private static string Shown(string[] surfaces, CollectedNames names) => surfaces
        .OrderByDescending(NameForm.IsLatin)
        .ThenByDescending(s => NameForm.IsLatin(s) && s.Contains(' ', StringComparison.Ordinal))
        .ThenByDescending(s => names.Counts.GetValueOrDefault(s))
        .ThenByDescending(s => s.Length)
        .ThenBy(s => s, StringComparer.Ordinal)
        .First();

    private static EntityKind KindOf(string[] surfaces, CollectedNames names)
    {
        var known = surfaces.Where(names.Ids.ContainsKey).Select(s => names.Kinds.GetValueOrDefault(s)).FirstOrDefault(k => k != EntityKind.Unknown);
        if (known != EntityKind.Unknown)
        {
            return known;
        }

        return surfaces
            .Where(names.Kinds.ContainsKey)
            .GroupBy(s => names.Kinds[s])
            .OrderByDescending(g => g.Sum(s => names.Counts.GetValueOrDefault(s, 1)))
            .ThenBy(g => g.Key)
            .Select(g => g.Key)
            .FirstOrDefault();
    }
}
