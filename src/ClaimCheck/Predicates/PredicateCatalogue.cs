using ClaimCheck.Values;

namespace ClaimCheck.Predicates;

/// <summary>The relations known by name, by dimension and concept. Immutable.</summary>
internal sealed class PredicateCatalogue
{
    /// <summary>The dimensions that are no physical measures.</summary>
    private static readonly TextSet NotMeasures = new(
        ["money", "count", "share", "percentagePoint", "duration", "age", "rank", "date", "time", "role", "name", "place", "polarity"]);

    private readonly Dictionary<string, Predicate> _byId;
    private readonly Dictionary<string, Predicate[]> _byConcept;

    public PredicateCatalogue(IEnumerable<Predicate> predicates)
    {
        Predicate[] all = [.. predicates];
        _byId = all.ToDictionary(p => p.Id, StringComparer.Ordinal);
        _byConcept = all
            .SelectMany(p => p.Concepts, (predicate, concept) => (predicate, concept))
            .GroupBy(x => x.concept, x => x.predicate, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The relation of that id, or null for an open one.</summary>
    public Predicate? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The relation a concept speaks of when it stands by a value of that dimension, or null.</summary>
    public Predicate? For(string concept, string dimension)
    {
        foreach (var predicate in _byConcept.GetValueOrDefault(concept, []))
        {
            if (predicate.Dimension == dimension || (predicate.Dimension == "measure" && !NotMeasures.Contains(dimension)))
            {
                return predicate;
            }
        }

        return null;
    }
}
