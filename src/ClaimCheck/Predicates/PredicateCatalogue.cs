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
        All = all.ToSequence();
        _byId = all.ToDictionary(p => p.Id, StringComparer.Ordinal);
        _byConcept = new(all
            .SelectMany(CuesOf, (predicate, cue) => (predicate, parts: cue.Split('+')))
            .GroupBy(x => x.parts[0], x => new PredicateCue(x.predicate, x.parts.ElementAtOrDefault(1)), StringComparer.Ordinal)
            .Select(g => new Phrase<PredicateCue[]>(g.Key, [.. g])));
    }

    /// <summary>All of them, in the order of the packs.</summary>
    public Sequence<Predicate> All { get; }

    /// <summary>These and others, which replace those of the same id.</summary>
    public PredicateCatalogue With(IReadOnlyCollection<Predicate> own) =>
        own.Count == 0 ? this : new(own.DistinctBy(p => p.Id, StringComparer.Ordinal).Concat(All.ExceptBy(own.Select(o => o.Id), p => p.Id, StringComparer.Ordinal)));

    /// <summary>Of the qualifiers of a claim those that set its predicate's facts apart: all, unless the predicate names them.</summary>
    public Qualifiers Separating(string predicate, Qualifiers qualifiers) =>
        qualifiers.Count > 0 && Find(predicate)?.Separators is { } separators ? new(qualifiers.Where(q => separators.Contains(q.Key, StringComparer.Ordinal))) : qualifiers;

    /// <summary>The relation of that id, or null for an open one.</summary>
    public Predicate? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The relations a concept speaks of when it stands by a value, in the order of the packs.</summary>
    public PredicateCue[] For(ReadOnlySpan<char> concept) => _byConcept.TryGetValue(concept, out var cues) ? cues : [];

    /// <summary>The concepts that speak of a predicate; words of its own are one concept, which goes by its id.</summary>
    private static IEnumerable<string> CuesOf(Predicate predicate) => predicate.IsOwn ? predicate.Concepts.Append(predicate.Id) : predicate.Concepts;

    /// <summary>Whether two predicates, null where open, can never be of one fact: a rule set's own one and any other known, two fates that exclude each other,
    /// and money that a body reports for every period (revenue, debt) and money of one deed (an investment, a fine).</summary>
    public static bool AreApart(Predicate? left, Predicate? right) =>
        left is not null && right is not null && !ReferenceEquals(left, right)
        && (left.IsOwn || right.IsOwn || (left.IsFate && right.IsFate) || IsReportOf(left, right) || IsReportOf(right, left));

    private static bool IsReportOf(Predicate reported, Predicate done) =>
        reported is { Dimension: "money", Change: Change.Reported } && done is { Dimension: "money", Change: Change.Fixed };

    /// <summary>Whether values of a dimension can stand in a relation.</summary>
    public static bool Measures(Predicate predicate, string dimension) =>
        predicate.Dimension == dimension || (predicate.Dimension == "measure" && !NotMeasures.Contains(dimension));
}
