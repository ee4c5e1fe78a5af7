using ClaimCheck.Reading;

namespace ClaimCheck.Mentions;

/// <summary>Tells whom a short form that several share means in one document: the one of them whom the document names in full. Where it names two, none of them.</summary>
internal sealed class SharedNames(CollectedNames names, Document document)
{
    private readonly Dictionary<string, string?> _meant = new(StringComparer.Ordinal);
    private HashSet<string>? _named;

    /// <summary>The spelling that stands for the same entity in every document; null for a surname of one character that is no one's.</summary>
    public string? Meant(string surface)
    {
        if (!names.Owners.TryGetValue(surface, out var owners))
        {
            return surface.Length == 1 ? null : surface;
        }

        if (!_meant.TryGetValue(surface, out var meant))
        {
            _meant[surface] = meant = Choose(owners) ?? (surface.Length == 1 ? null : surface);
        }

        return meant;
    }

    private string? Choose(SortedSet<string> owners)
    {
        var all = owners.ToLookup(names.Sets.Find, StringComparer.Ordinal);
        if (all.Count == 1)
        {
            return owners.Min;
        }

        _named ??= names.Found[document].Select(n => names.Sets.Find(n.Surface)).ToHashSet(StringComparer.Ordinal);
        return all.Where(g => _named.Contains(g.Key)).Take(2).ToArray() is [var only] ? only.First() : null;
    }
}
