using ClaimCheck.Claims;
using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>What keeps two differing claims from being about one fact whatever their words: other scope, other time, other voice.</summary>
internal static class Veto
{
    /// <summary>Why they cannot be set against each other, or null.</summary>
    public static string? Of(ReadClaim left, ReadClaim right)
    {
        if (Firmness(left.Claim.Modality) != Firmness(right.Claim.Modality))
        {
            return "modality";
        }

        if (left.Claim.Modality is Modality.Denied or Modality.Rumoured or Modality.Conditional)
        {
            return "voice";
        }

        return Scopes(left.Claim.Qualifiers, right.Claim.Qualifiers) ?? Periods(left, right);
    }

    private static int Firmness(Modality modality) => modality switch
    {
        Modality.Asserted or Modality.Reported => 0,
        Modality.Estimated or Modality.Planned => 1,
        _ => 2,
    };

    private static string? Scopes(Qualifiers left, Qualifiers right)
    {
        foreach (var name in Narrowing)
        {
            var (hasLeft, hasRight) = (left.TryGetValue(name, out var l), right.TryGetValue(name, out var r));
            if (hasLeft != hasRight || (hasLeft && l != r && name != "change"))
            {
                return name;
            }
        }

        return null;
    }

    private static string? Periods(ReadClaim left, ReadClaim right) =>
        left.Claim.Value is Quantity && left.Profile.Period is { } l && right.Profile.Period is { } r
            && l.CompareTo(r).Relation == Relation.Contradict
            ? "period"
            : null;

    private static readonly string[] Narrowing = ["per", "partOf", "change", "quarter", "average"];
}
