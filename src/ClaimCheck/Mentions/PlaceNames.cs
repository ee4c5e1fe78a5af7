using ClaimCheck.Languages;
using ClaimCheck.Reading;

namespace ClaimCheck.Mentions;

/// <summary>Gives the places among the names found their ids, and joins their spellings: 英国, Britain, UK.</summary>
internal static class PlaceNames
{
    public static void Add(IReadOnlyList<Document> documents, CollectedNames names)
    {
        var spoken = Spoken(documents, names);
        var people = names.Sets.All.Where(s => names.Kinds.GetValueOrDefault(s) == EntityKind.Person && s.Contains(' ', StringComparison.Ordinal))
            .SelectMany(s => new[] { s[..s.IndexOf(' ', StringComparison.Ordinal)], s[(s.LastIndexOf(' ') + 1)..] }).ToHashSet(StringComparer.Ordinal);
        var bodies = names.Sets.All.Where(s => names.Kinds.GetValueOrDefault(s) == EntityKind.Organisation && s.Contains(' ', StringComparison.Ordinal))
            .Select(s => s[..s.IndexOf(' ', StringComparison.Ordinal)]).ToHashSet(StringComparer.Ordinal);
        var found = new SortedDictionary<string, PlaceName>(StringComparer.Ordinal);
        foreach (var surface in names.Sets.All)
        {
            if (!names.Ids.ContainsKey(surface) && !(names.Kinds.GetValueOrDefault(surface) == EntityKind.Person && !NameForm.IsLatin(surface)) && Named(surface) is { } place
                && (spoken.Contains(surface) || (!place.IsWeak && !people.Contains(surface))) && !(people.Contains(surface) && place.IsWeak)
                && (place.Places[0].Kind != "city" || !bodies.Contains(surface) || spoken.Contains(surface)))
            {
                found[surface] = place;
            }
        }

        Register(found, names);
    }

    private static void Register(SortedDictionary<string, PlaceName> found, CollectedNames names)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (surface, name) in found)
        {
            var id = PlaceChoice.Choose(name, found).Id;
            names.Kinds[surface] = EntityKind.Place;
            names.Ids[surface] = id;
            if (name.IsWeak)
            {
                names.WeakPlaces.Add(surface);
            }

            if (!first.TryAdd(id, surface))
            {
                names.Sets.Join(first[id], surface);
            }
        }
    }

    private static PlaceName? Named(string surface) =>
        Gazetteer.Named(surface)
        ?? (surface.Length > 3 && surface.AsSpan().IndexOfAnyInRange('a', 'z') < 0 && char.IsAsciiLetterUpper(surface[0]) ? Gazetteer.Named(Titled(surface)) : null);

    /// <summary>HONG KONG as Hong Kong.</summary>
    private static string Titled(string surface) => string.Create(surface.Length, surface, static (into, from) =>
    {
        for (var i = 0; i < into.Length; i++)
        {
            into[i] = i > 0 && char.IsLetter(from[i - 1]) ? char.ToLowerInvariant(from[i]) : from[i];
        }
    });

    /// <summary>Spellings that stand for a place somewhere by the words around them.</summary>
    private static HashSet<string> Spoken(IReadOnlyList<Document> documents, CollectedNames names)
    {
        var spoken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            foreach (var name in names.Found[document])
            {
                if (!spoken.Contains(name.Surface) && name.Kind is EntityKind.Place or EntityKind.Unknown && PlaceContext.Speaks(document.Text, name.Span))
                {
                    spoken.Add(name.Surface);
                }
            }
        }

        return spoken;
    }
}
