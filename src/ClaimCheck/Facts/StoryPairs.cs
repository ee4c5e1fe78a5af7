using ClaimCheck.Claims;
using ClaimCheck.Predicates;

namespace ClaimCheck.Facts;

/// <summary>The claims of a story with every pair worth comparing: what alignment and explanations both start from.</summary>
internal sealed class StoryPairs
{
    /// <param name="claims">The claims to be aligned by context, in report order.</param>
    /// <param name="catalogue">The relations.</param>
    /// <param name="cancellation">Stops the work.</param>
    public StoryPairs(IReadOnlyList<ReadClaim> claims, PredicateCatalogue catalogue, CancellationToken cancellation)
    {
        All = BareNumbers.WithUnits(claims);
        Repeats = Facts.Repeats.Of(All);
        Claims = [.. Repeats.Select(r => All[r[0]])];
        Terms = new StoryTerms(Claims);
        cancellation.ThrowIfCancellationRequested();
        Pairs = ClaimPairs.Of(Claims, Terms, catalogue, cancellation);
        Swaps = new Swaps(Claims, Pairs, Terms);
        Tolls = new TollPairs(Claims, catalogue);
        Clusters = Alignment.Agreeing(Claims, Pairs, Tolls, Swaps, cancellation);
        cancellation.ThrowIfCancellationRequested();
        Pairing = new Pairing(new Surroundings(this, catalogue), Tolls);
    }

    /// <summary>All claims, in the order given; numbers without a unit may have found theirs.</summary>
    public IReadOnlyList<ReadClaim> All { get; }

    /// <summary>The claims, one for each group of <see cref="Repeats"/>.</summary>
    public IReadOnlyList<ReadClaim> Claims { get; }

    /// <summary>For each of <see cref="Claims"/>, the places in <see cref="All"/> of those that say the same in the same words.</summary>
    public IReadOnlyList<List<int>> Repeats { get; }

    public StoryTerms Terms { get; }

    /// <summary>The pairs, agreeing and differing.</summary>
    public IReadOnlyList<ClaimPair> Pairs { get; }

    /// <summary>The pairs whose values an article swaps.</summary>
    public Swaps Swaps { get; }

    /// <summary>The tolls, which meet by relation.</summary>
    public TollPairs Tolls { get; }

    /// <summary>The claims joined with those they agree with.</summary>
    public Clusters Clusters { get; }

    public Pairing Pairing { get; }
}
