using System.Globalization;
using ClaimCheck.Claims;
using ClaimCheck.Predicates;
using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>Finds the pairs of claims of different articles that are worth comparing: of one sort of value, with a term, a relation or a
/// value in common. What very many claims share is not looked up in a very long story, so that time grows with its length.</summary>
internal sealed class ClaimPairs
{
    private const int Budget = 4_000_000;
    private const int LeastShared = 32;
    private const int Few = 8;

    private readonly IReadOnlyList<ReadClaim> _claims;
    private readonly StoryTerms _story;
    private readonly Predicate?[] _predicates;
    private readonly Dictionary<(string Article, string Predicate), int> _stated;
    private readonly HashSet<(string Article, int Sentence, ulong Frame)> _places;
    private readonly Dictionary<(string Sort, string Key), List<int>> _byKey = [];
    private readonly Dictionary<(string Sort, ulong Frame), List<int>> _byFrame = [];
    private readonly Dictionary<(string Sort, int Term), List<int>> _byTerm = [];

    private ClaimPairs(IReadOnlyList<ReadClaim> claims, StoryTerms story, PredicateCatalogue catalogue)
    {
        _predicates = [.. claims.Select(c => catalogue.Find(c.Claim.Predicate))];
        _claims = claims;
        _story = story;
        _stated = claims.CountBy(c => (c.Claim.Article, c.Claim.Predicate)).ToDictionary();
        _places = [.. claims.Where(c => c.Profile.Frame != 0).Select(c => (c.Claim.Article, c.Profile.Sentence, c.Profile.Frame))];
    }

    /// <summary>The pairs that matter; those too unlike to be one fact or to rival another pair are left out.</summary>
    public static List<ClaimPair> Of(IReadOnlyList<ReadClaim> claims, StoryTerms story, PredicateCatalogue catalogue, CancellationToken cancellation)
    {
        var search = new ClaimPairs(claims, story, catalogue);
        var (pairs, seen) = (new List<ClaimPair>(), new int[claims.Count]);
        var most = Math.Max(LeastShared, Budget / Math.Max(1, claims.Count));
        for (var claim = 0; claim < claims.Count; claim++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var met in search.Lists(claim))
            {
                search.Meet(claim, met.Count <= most ? met : [], seen, pairs);
                met.Add(claim);
            }
        }

        return pairs;
    }

    /// <summary>The claims so far that have something in common with this one.</summary>
    private IEnumerable<List<int>> Lists(int claim)
    {
        var sort = ValueSort.Of(_claims[claim].Claim.Value);
        yield return ListOf(_byKey, (sort, _claims[claim].Claim.Predicate));
        yield return ListOf(_byFrame, (sort, _claims[claim].Profile.Frame));
        yield return ListOf(_byKey, (sort, ValueKey(_claims[claim].Claim.Value)));
        yield return ListOf(_byKey, (sort, "~" + Slip.Key(_claims[claim].Claim.Value)));
        foreach (var term in _story[claim].Ids)
        {
            yield return ListOf(_byTerm, (sort, term));
        }
    }

    private void Meet(int right, List<int> others, int[] seen, List<ClaimPair> pairs)
    {
        foreach (var left in others)
        {
            if (seen[left] != right && _claims[left].Claim.Article != _claims[right].Claim.Article)
            {
                seen[left] = right;
                if (Compare(left, right) is { } pair)
                {
                    pairs.Add(pair);
                }
            }
        }
    }

    private ClaimPair? Compare(int left, int right)
    {
        var (l, r) = (_claims[left], _claims[right]);
        var relation = l.Claim.Value.RelationTo(r.Claim.Value);
        if (relation == Relation.Incomparable || PredicateCatalogue.AreApart(_predicates[left], _predicates[right]) || IsTaken(l, r) || IsTaken(r, l))
        {
            return null;
        }

        var score = PairScore.Of(l, r, _story[left], _story[right], _story);
        return relation == Relation.Same || score.Context >= Thresholds.Least || AreOfOneRelation(l.Claim, r.Claim) || MayBeSlip(l.Claim.Value, r.Claim.Value)
            ? new ClaimPair(left, right, l, r, relation, score)
            : null;
    }

    /// <summary>Whether both are of one relation of the catalogue, of which neither article states many values.</summary>
    private bool AreOfOneRelation(Claim left, Claim right) =>
        left.Predicate == right.Predicate && !OpenPredicate.Is(left.Predicate)
        && _stated[(left.Article, left.Predicate)] <= Few && _stated[(right.Article, right.Predicate)] <= Few;

    /// <summary>Figures that look like slips of one another are worth a look whatever stands around them.</summary>
    private static bool MayBeSlip(ClaimValue left, ClaimValue right) =>
        Slip.IsPlain(left, right) || Slip.OfUnit(left, right);

    /// <summary>Whether another value stands in this one's place in the other's sentence: sentences alike are compared place by place.</summary>
    private bool IsTaken(ReadClaim claim, ReadClaim other) =>
        claim.Profile.Frame != 0 && claim.Profile.Frame != other.Profile.Frame && _places.Contains((other.Claim.Article, other.Profile.Sentence, claim.Profile.Frame));

    private static List<int> ListOf<TKey>(Dictionary<TKey, List<int>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }

        return list;
    }

    /// <summary>What values that are the same have in common.</summary>
    private static string ValueKey(ClaimValue value) => value switch
    {
        Quantity quantity => string.Create(CultureInfo.InvariantCulture, $"={quantity.Base ?? quantity.Stated:G15}"),
        DateSpan date => string.Create(CultureInfo.InvariantCulture, $"={date.From:O}"),
        ClockTime time => string.Create(CultureInfo.InvariantCulture, $"={time.From:O}"),
        _ => "=" + value.Text,
    };
}
