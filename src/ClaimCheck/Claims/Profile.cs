using System.Collections.Immutable;

namespace ClaimCheck.Claims;

/// <summary>The context of a claim's value: what stands around it, weighted by nearness.</summary>
internal sealed record Profile
{
    /// <summary>Terms and weights (0 to 1), in ordinal order of the terms.</summary>
    public required ImmutableArray<(string Term, double Weight)> Terms { get; init; }

    /// <summary>How near the value each of <see cref="Terms"/> stands, counted in terms: 1 beside it, a half three terms away.</summary>
    public ImmutableArray<double> Nearness { get; init; } = [];

    /// <summary>Language of the sentence.</summary>
    public required string Language { get; init; }

    /// <summary>Index of the sentence in its document.</summary>
    public required int Sentence { get; init; }

    /// <summary>Fingerprint of the sentence with the value left out, 0 when too little is left: equal frames tell of one thing.</summary>
    public ulong Frame { get; init; }

    /// <summary>Days the sentence speaks of, where it says.</summary>
    public Values.DateSpan? Period { get; init; }

    /// <summary>Weight of a term, 0 when absent.</summary>
    public double WeightOf(string term)
    {
        var at = Terms.BinarySearch((term, 0), ByTerm.Instance);
        return at < 0 ? 0 : Terms[at].Weight;
    }

    private sealed class ByTerm : IComparer<(string Term, double Weight)>
    {
        public static readonly ByTerm Instance = new();

        public int Compare((string Term, double Weight) x, (string Term, double Weight) y) => string.CompareOrdinal(x.Term, y.Term);
    }
}
