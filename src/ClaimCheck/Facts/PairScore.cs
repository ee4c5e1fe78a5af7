using ClaimCheck.Claims;

namespace ClaimCheck.Facts;

/// <summary>How alike the contexts of two claims are.</summary>
/// <param name="Total">What decides.</param>
/// <param name="Predicate">What the two relations add to it, or take from it.</param>
/// <param name="Distinctive">Weight of the rarest term both have.</param>
/// <param name="SameFrame">Whether the two sentences are the same but for the values.</param>
/// <param name="Entity">Weight of the rarest entity both name in the value's clause or next to it.</param>
internal readonly record struct PairScore(double Total, double Predicate, double Distinctive, double Entity, bool SameFrame)
{
    private const double SamePredicate = 0.25;
    private const double OtherPredicate = -0.3;
    private const double Close = 0.6;

    /// <summary>What equal sentences score at least: more than any words in common could.</summary>
    private const double Framed = 10;

    /// <summary>What the words alone add to it.</summary>
    public double Context => SameFrame ? Total : Total - Predicate;

    /// <summary>Scores two claims; takes time in proportion to their terms.</summary>
    public static PairScore Of(ReadClaim left, ReadClaim right, ClaimTerms leftTerms, ClaimTerms rightTerms, StoryTerms story)
    {
        var (common, distinctive, entity) = (0.0, 0.0, 0.0);
        for (int l = 0, r = 0; l < leftTerms.Ids.Length && r < rightTerms.Ids.Length;)
        {
            var term = leftTerms.Ids[l];
            if (term != rightTerms.Ids[r])
            {
                _ = term < rightTerms.Ids[r] ? l++ : r++;
                continue;
            }

            var (weight, other, tells) = (leftTerms.Weights[l++], rightTerms.Weights[r++], story.Weight(term));
            var nearness = Math.Min(weight, other);
            common += tells * Math.Sqrt(weight * other);
            distinctive = Math.Max(distinctive, tells * nearness);
            entity = nearness >= Close && story.IsEntity(term) ? Math.Max(entity, tells) : entity;
        }

        var isMixed = left.Profile.Language != right.Profile.Language;
        var least = isMixed ? Math.Min(leftTerms.SharedMass, rightTerms.SharedMass) : Math.Min(leftTerms.Mass, rightTerms.Mass);
        var predicate = PredicateBonus(left.Claim.Predicate, right.Claim.Predicate);
        var total = (common / (1 + least)) + predicate;
        var sameFrame = left.Profile.Frame != 0 && left.Profile.Frame == right.Profile.Frame;
        return new PairScore(sameFrame ? Math.Max(total, Framed) : total, predicate, distinctive, entity, sameFrame);
    }

    private static double PredicateBonus(string left, string right)
    {
        var (openLeft, openRight) = (OpenPredicate.Is(left), OpenPredicate.Is(right));
        return left == right && !openLeft ? SamePredicate : openLeft || openRight ? 0 : OtherPredicate;
    }
}
