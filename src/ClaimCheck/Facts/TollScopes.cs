using System.Globalization;
using ClaimCheck.Claims;
using ClaimCheck.Claims.Casualties;
using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>Whom the tolls of one event count: with and without him who did it, an unborn child, or the dead among those hit.
/// What one article says of a number holds for the same number of the others.</summary>
internal sealed class TollScopes
{
    /// <summary>The scope of a toll of one sort of people against that of all.</summary>
    public const string Sort = "sort";

    private static readonly string[] Names = [TollQualifiers.Culprit, TollQualifiers.Unborn];

    private readonly Dictionary<(string Predicate, decimal Number), Qualifiers> _stated = [];

    /// <param name="claims">All tolls of the story, in report order.</param>
    public TollScopes(IEnumerable<Claim> claims)
    {
        foreach (var claim in claims)
        {
            if (claim.Value is Quantity { Bound: Bound.None } toll && claim.Qualifiers.Any(q => IsScope(q.Key)))
            {
                var known = _stated.GetValueOrDefault((claim.Predicate, toll.Stated), Qualifiers.None);
                _stated[(claim.Predicate, toll.Stated)] = claim.Qualifiers.Where(q => IsScope(q.Key)).Aggregate(known, (all, q) => all.ContainsKey(q.Key) ? all : all.With(q.Key, q.Value));
            }
        }
    }

    /// <summary>What one of the two counts and the other does not, where that is the whole difference; null where it is not.</summary>
    public string? Between(Claim left, Claim right)
    {
        if (left.Predicate != right.Predicate || left.Value is not Quantity l || right.Value is not Quantity r || l.Stated == r.Stated)
        {
            return null;
        }

        var (low, high) = l.Stated < r.Stated ? (l.Stated, r.Stated) : (r.Stated, l.Stated);
        return Of(Stated(left.Predicate, low), Stated(left.Predicate, high), high - low) ?? (l.Stated < r.Stated ? OfSort(left, right) : OfSort(right, left));
    }

    /// <summary>"Two children were killed" of three dead: several of one sort against all.</summary>
    private static string? OfSort(Claim low, Claim high) =>
        ((Quantity)low.Value).Stated > 1 && !IsImplied(low) && !IsImplied(high) && CasualtyParts.SortOf(low.Value.Text) is not null && !CasualtyParts.AreKin(low.Value.Text) && CasualtyParts.SortOf(high.Value.Text) is null ? Sort : null;

    private static bool IsImplied(Claim claim) => claim.Qualifiers.ContainsKey("count");

    private static string? Of(Qualifiers low, Qualifiers high, decimal difference)
    {
        if (low.TryGetValue(TollQualifiers.BesideDead, out var dead) && dead == difference.ToString(CultureInfo.InvariantCulture))
        {
            return TollQualifiers.BesideDead;
        }

        return difference != 1 ? null : Array.Find(Names, name => Is(high, name, TollQualifiers.Yes) ? !Is(low, name, TollQualifiers.Yes) : Is(low, name, TollQualifiers.No) && !Is(high, name, TollQualifiers.No));
    }

    private Qualifiers Stated(string predicate, decimal number) => _stated.GetValueOrDefault((predicate, number), Qualifiers.None);

    private static bool IsScope(string name) => name is TollQualifiers.BesideDead || Array.IndexOf(Names, name) >= 0;

    private static bool Is(Qualifiers qualifiers, string name, string value) => qualifiers.TryGetValue(name, out var stated) && stated == value;
}
