using ClaimCheck.Values;

namespace ClaimCheck.Predicates;

/// <summary>The relations known by name, by dimension and concept. Immutable.</summary>
internal sealed class PredicateCatalogue
{
    /// <summary>The dimensions that are no physical measures.</summary>
    private static readonly TextSet NotMeasures = new(
        ["money", "count", "share", "percentagePoint", "duration", "age", "rank", "date", "time", "role", "name", "place", "polarity"]);

    private readonly Dictionary<string, Predicate> _byId;
    private readonly TextTable<PredicateCue[]> _byConcept;

    public PredicateCatalogue(IEnumerable<Predicate> predicates)
    {
        Predicate[] all = [.. predicates];
        _byId = all.ToDictionary(p => p.Id, StringComparer.Ordinal);
        _byConcept = new(all
            .SelectMany(p => p.Concepts, (predicate, cue) => (predicate, parts: cue.Split('+')))
            .GroupBy(x => x.parts[0], x => new PredicateCue(x.predicate, x.parts.ElementAtOrDefault(1)), StringComparer.Ordinal)
            .Select(g => new Phrase<PredicateCue[]>(g.Key, [.. g])));
    }

    /// <summary>The relation of that id, or null for an open one.</summary>
    public Predicate? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The relations a concept speaks of when it stands by a value, in the order of the packs.</summary>
    public PredicateCue[] For(ReadOnlySpan<char> concept) => _byConcept.TryGetValue(concept, out var cues) ? cues : [];

    /// <summary>Whether values of a dimension can stand in a relation.</summary>
    public static bool Measures(Predicate predicate, string dimension) =>
        predicate.Dimension == dimension || (predicate.Dimension == "measure" && !NotMeasures.Contains(dimension));
}
