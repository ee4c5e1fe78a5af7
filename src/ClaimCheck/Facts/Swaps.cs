using ClaimCheck.Claims;
using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>Finds figures that an article swaps: it tells two values that another tells as well, each of the other thing.
/// "Alder sold 15,246 cars, Birch 5,775" and "Birch: 15,246. Alder: 5,775" agree in no figure.</summary>
internal sealed class Swaps
{
    /// <summary>What the clauses of swapped values must have more in common, in weight of terms, than those of equal ones: a name that is told several times.</summary>
    private const double Least = 0.2;

    /// <summary>The part of what they have in common that this must be.</summary>
    private const double LeastPart = 0.5;

    private readonly StoryTerms _story;
    private readonly ILookup<(int Claim, string Article), int> _same;
    private readonly HashSet<(int Left, int Right)> _crossed = [];
    private readonly HashSet<(int Left, int Right)> _straight = [];

    public Swaps(IReadOnlyList<ReadClaim> claims, IReadOnlyList<ClaimPair> pairs, StoryTerms story)
    {
        _story = story;
        _same = pairs.Where(p => p.Relation == Relation.Same)
            .SelectMany(p => new[] { (Claim: p.Left, Other: p.Right), (Claim: p.Right, Other: p.Left) })
            .ToLookup(p => (p.Claim, claims[p.Other].Claim.Article), p => p.Other);
        foreach (var pair in pairs.Where(p => p.Relation == Relation.Contradict))
        {
            Find(pair);
        }
    }

    /// <summary>Whether the pair is one thing told with two values because they are swapped.</summary>
    public bool AreCrossed(ClaimPair pair) => _crossed.Contains((pair.Left, pair.Right));

    /// <summary>Whether two claims tell one value of two things because it is swapped.</summary>
    public bool AreStraight(int claim, int other) => _straight.Count > 0 && _straight.Contains(Ordered(claim, other));

    private void Find(ClaimPair pair)
    {
        foreach (var there in _same[(pair.Left, pair.RightClaim.Claim.Article)])
        {
            foreach (var here in _same[(pair.Right, pair.LeftClaim.Claim.Article)])
            {
                var crossed = Math.Min(InClause(pair.Left, pair.Right), InClause(here, there));
                var straight = Math.Max(InClause(pair.Left, there), InClause(here, pair.Right));
                if (crossed - straight >= Math.Max(Least, LeastPart * crossed))
                {
                    _crossed.UnionWith([(pair.Left, pair.Right), Ordered(here, there)]);
                    _straight.UnionWith([Ordered(pair.Left, there), Ordered(here, pair.Right)]);
                }
            }
        }
    }

    private static (int Left, int Right) Ordered(int claim, int other) => claim < other ? (claim, other) : (other, claim);

    /// <summary>What the terms tell that stand in the own clauses of both.</summary>
    private double InClause(int claim, int other)
    {
        var (left, right, sum) = (_story[claim], _story[other], 0.0);
        for (var i = 0; i < left.Ids.Length; i++)
        {
            var at = left.Weights[i] < ProfileReader.OwnClause ? -1 : Array.BinarySearch(right.Ids, left.Ids[i]);
            sum += at < 0 || right.Weights[at] < ProfileReader.OwnClause ? 0 : _story.Weight(left.Ids[i]);
        }

        return sum;
    }
}
