namespace ClaimCheck.Support;

/// <summary>How a table of claims is weighed.</summary>
public sealed record WeighOptions
{
    /// <summary>The method; <see cref="PopAccu"/> by default.</summary>
    public ISupportSolver Solver { get; init; } = new PopAccu();

    /// <summary>What is known of the sources from earlier runs.</summary>
    public TrustState Trust { get; init; } = TrustState.Empty;

    /// <summary>Kind by attribute; the key <c>""</c> stands for all others. Inferred from the values where none is given.</summary>
    public IReadOnlyDictionary<string, AttributeKind> Kinds { get; init; } = new Dictionary<string, AttributeKind>();

    /// <summary>Tolerance by attribute; the key <c>""</c> stands for all others. Ten minutes for times, 1 % for numbers where none is given.</summary>
    public IReadOnlyDictionary<string, Tolerance> Tolerances { get; init; } = new Dictionary<string, Tolerance>();

    /// <summary>Which places lie in which, for attributes of kind <see cref="AttributeKind.Place"/>.</summary>
    public PlaceHierarchy? Hierarchy { get; init; }

    /// <summary>Facts a person has verified, by object and attribute: they are taken for right, and sources are judged by them.</summary>
    public IReadOnlyDictionary<(string Object, string Attribute), string> Pins { get; init; } = new Dictionary<(string, string), string>();
}
