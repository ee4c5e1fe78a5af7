using ClaimCheck.Claims;

namespace ClaimCheck.Facts;

/// <summary>How much each term of a story tells: a term that stands by every value tells nothing.
/// Inverse document frequency (Spärck Jones, 1972) with claims for documents, scaled to 0…1.</summary>
internal sealed class StoryTerms
{
    private readonly Dictionary<string, int> _claimsWith = new(StringComparer.Ordinal);
    private readonly double _scale;

    public StoryTerms(IReadOnlyCollection<ReadClaim> claims)
    {
        foreach (var (term, _) in claims.SelectMany(c => c.Profile.Terms))
        {
            _claimsWith[term] = _claimsWith.GetValueOrDefault(term) + 1;
        }

        Count = claims.Count;
        _scale = 1 / Math.Log(1 + Count);
    }

    private int Count { get; }

    public double Weight(string term) => Math.Log(1 + ((double)Count / _claimsWith.GetValueOrDefault(term, 1))) * _scale;
}
