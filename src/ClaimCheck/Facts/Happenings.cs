using ClaimCheck.Claims;
using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>Dates of happenings that come often in one story: an arrest, a release, a departure is told by whom it befell.</summary>
internal static class Happenings
{
    private const string Entity = "e:";

    /// <summary>Whether two dates are of happenings that nothing says are one: other relations, nobody and nothing in common, or a reprint of words that meant another day. Dates that look like slips of one another may be of one whatever they are told by.</summary>
    public static bool AreOthers(ReadClaim left, ReadClaim right, bool sameFrame)
    {
        if (left.Claim.Value is not DateSpan || right.Claim.Value is not DateSpan)
        {
            return false;
        }

        return sameFrame ? left.Claim.Value.Text == right.Claim.Value.Text
            : !Slip.OfDate(left.Claim.Value, right.Claim.Value)
                && !OpenPredicate.Is(left.Claim.Predicate) && !OpenPredicate.Is(right.Claim.Predicate)
                && (left.Claim.Predicate != right.Claim.Predicate || (IsOften(left.Claim) && !Share(left, right)));
    }

    private static bool IsOften(Claim claim) => claim.Predicate is "arrest.date" or "release.date" or "departure.date" or "layoffs.date" or "deal.closing";

    /// <summary>Whether both sentences speak of one person or thing.</summary>
    private static bool Share(ReadClaim left, ReadClaim right) =>
        left.Profile.Terms.Any(t => t.Term.StartsWith(Entity, StringComparison.Ordinal) && right.Profile.WeightOf(t.Term) > 0);
}
