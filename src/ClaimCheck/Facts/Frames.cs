using ClaimCheck.Claims;
using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>Tells dates that only say when another value held: revenue of 61 million in 2023 and of 74 million in 2024 are two facts, and no clash of years.</summary>
internal sealed class Frames(IReadOnlyList<ReadClaim> claims)
{
    private readonly ILookup<(string Article, int Sentence), ReadClaim> _framed = claims
        .Where(c => c.Profile.Period is not null && c.Claim.Value is Quantity)
        .ToLookup(c => (c.Claim.Article, c.Profile.Sentence));

    /// <summary>Whether both dates frame values of one sort that differ.</summary>
    public bool Are(ClaimPair pair) =>
        pair.LeftClaim.Claim.Value is DateSpan left && pair.RightClaim.Claim.Value is DateSpan right
        && FramedBy(pair.LeftClaim, left).Any(l => FramedBy(pair.RightClaim, right).Any(r => AreOfOneSort(l.Claim, r.Claim)));

    private IEnumerable<ReadClaim> FramedBy(ReadClaim date, DateSpan span) =>
        _framed[(date.Claim.Article, date.Profile.Sentence)].Where(c => c.Profile.Period!.Text == span.Text);

    private static bool AreOfOneSort(Claim left, Claim right) => left.Predicate == right.Predicate && left.Value.RelationTo(right.Value) == Relation.Contradict;
}
