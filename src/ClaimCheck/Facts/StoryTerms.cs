using ClaimCheck.Claims;

namespace ClaimCheck.Facts;

/// <summary>How much each term of a story tells: a term that stands by every value tells nothing.
/// Inverse document frequency (Spärck Jones, 1972) with claims for documents, scaled to 0…1.</summary>
internal sealed class StoryTerms
{
    private readonly string[] _terms;
    private readonly double[] _tells;
    private readonly ClaimTerms[] _claims;

    public StoryTerms(IReadOnlyList<ReadClaim> claims)
    {
        var claimsWith = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (term, _) in claims.SelectMany(c => c.Profile.Terms))
        {
            claimsWith[term] = claimsWith.GetValueOrDefault(term) + 1;
        }

        _terms = [.. claimsWith.Keys.Order(StringComparer.Ordinal)];
        var scale = 1 / Math.Log(1 + claims.Count);
        _tells = Array.ConvertAll(_terms, t => Math.Log(1 + ((double)claims.Count / claimsWith[t])) * scale);
        var numbers = new Dictionary<string, int>(_terms.Select((t, i) => KeyValuePair.Create(t, i)), StringComparer.Ordinal);
        _claims = [.. claims.Select(c => Of(c.Profile, numbers))];
    }

    /// <summary>The terms of a claim, by its index.</summary>
    public ClaimTerms this[int claim] => _claims[claim];

    /// <summary>How much a term tells, 0 to 1.</summary>
    public double Weight(int term) => _tells[term];

    /// <summary>The term itself: <c>e:</c> before an entity, <c>w:</c> before a word of one language.</summary>
    public string Name(int term) => _terms[term];

    public bool IsEntity(int term) => _terms[term][0] == 'e';

    private ClaimTerms Of(Profile profile, Dictionary<string, int> numbers)
    {
        var (ids, weights) = (new int[profile.Terms.Length], new double[profile.Terms.Length]);
        var (mass, sharedMass) = (0.0, 0.0);
        for (var i = 0; i < ids.Length; i++)
        {
            var (term, weight) = profile.Terms[i];
            (ids[i], weights[i]) = (numbers[term], weight);
            var part = weight * _tells[ids[i]];
            mass += part;
            sharedMass += term[0] == 'w' ? 0 : part;
        }

        return new ClaimTerms(ids, weights, [.. profile.Nearness], mass, sharedMass);
    }
}
