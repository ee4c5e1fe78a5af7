using ClaimCheck.Claims;

namespace ClaimCheck.Facts;

/// <summary>How alike the contexts of two claims are.</summary>
/// <param name="Total">What decides.</param>
/// <param name="Shared">Weight of the terms both have, against all they have: 0 to 1.</param>
/// <param name="Distinctive">Weight of the rarest term both have.</param>
/// <param name="Entity">Weight of the rarest entity both name in the value's clause or next to it.</param>
/// <param name="SharesConcept">Whether both have one concept in the value's clause or next to it.</param>
internal readonly record struct PairScore(double Total, double Shared, double Distinctive, double Entity, bool SharesConcept)
{
    private const double SamePredicate = 0.25;
    private const double OtherPredicate = -0.3;

    public static PairScore Of(ReadClaim left, ReadClaim right, StoryTerms story)
    {
        var acrossLanguages = left.Profile.Language != right.Profile.Language;
        var (common, distinctive, entity, concept) = (0.0, 0.0, 0.0, false);
        foreach (var (term, weight) in left.Profile.Terms)
        {
            var other = right.Profile.WeightOf(term);
            if (other <= 0)
            {
                continue;
            }

            var tells = story.Weight(term);
            common += tells * Math.Sqrt(weight * other);
            distinctive = Math.Max(distinctive, tells * Math.Min(weight, other));
            entity = term[0] == 'e' && Math.Min(weight, other) >= 0.6 ? Math.Max(entity, tells) : entity;
            concept |= term[0] == 'c' && weight + other >= 1.2;
        }

        var shared = common / (1 + Math.Min(Mass(left, acrossLanguages, story), Mass(right, acrossLanguages, story)));
        return new PairScore(shared + PredicateBonus(left.Claim.Predicate, right.Claim.Predicate), shared, distinctive, entity, concept);
    }

    private static double Mass(ReadClaim claim, bool sharedOnly, StoryTerms story)
    {
        var mass = 0.0;
        foreach (var (term, weight) in claim.Profile.Terms)
        {
            mass += sharedOnly && term[0] == 'w' ? 0 : weight * story.Weight(term);
        }

        return mass;
    }

    private static double PredicateBonus(string left, string right)
    {
        var (openLeft, openRight) = (left.StartsWith("open.", StringComparison.Ordinal), right.StartsWith("open.", StringComparison.Ordinal));
        return left == right && !openLeft ? SamePredicate : openLeft || openRight ? 0 : OtherPredicate;
    }
}
