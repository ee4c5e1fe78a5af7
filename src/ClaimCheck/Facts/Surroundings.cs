using ClaimCheck.Claims;
using ClaimCheck.Predicates;
using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>What stands around a pair of claims in the story: other partners for each, agreeing neighbours, who says the same.</summary>
internal sealed class Surroundings
{
    /// <summary>Nearness of the second term from the value.</summary>
    private const double NextTo = 0.7;

    private readonly IReadOnlyList<ReadClaim> _claims;
    private readonly StoryTerms _story;
    private readonly Dictionary<(int Claim, string Article), List<ClaimPair>> _partners = [];
    private readonly ILookup<(string, int, string, int), ClaimPair> _anchors;
    private readonly Dictionary<(int, int), double> _scores = [];
    private readonly Dictionary<(string Article, string Sort), List<ClaimValue>> _values = [];
    private readonly Dictionary<(string Claim, string Article), bool> _stated = [];
    private readonly Dictionary<(string Article, string Sort, string Unit), int> _counts = [];
    private readonly Dictionary<(int Claim, string Article), Choices> _choices = [];
    private readonly HashSet<(string Article, int Sentence)> _ageLists;
    private readonly int[] _root;
    private readonly ILookup<int, int> _members;

    public Surroundings(StoryPairs story, PredicateCatalogue catalogue)
    {
        var claims = _claims = story.Claims;
        _story = story.Terms;
        Swaps = story.Swaps;
        Passages = new Passages(claims, _story);
        Uniqueness = new Uniqueness(claims, catalogue);
        Frames = new Frames(claims);
        foreach (var pair in story.Pairs)
        {
            PartnersOf(pair.Left, pair.RightClaim).Add(pair);
            PartnersOf(pair.Right, pair.LeftClaim).Add(pair);
            _scores[(pair.Left, pair.Right)] = pair.Score.Total;
        }

        _anchors = story.Pairs
            .Where(p => p.Relation == Relation.Same && (p.Score.Total >= Thresholds.Agree || Distinctiveness.Of(p.LeftClaim.Claim.Value)))
            .ToLookup(SentencesOf);
        foreach (var claim in claims)
        {
            ValuesOf(claim.Claim).Add(claim.Claim.Value);
        }

        _ageLists = Strangers.ListsIn(claims);
        _root = [.. Enumerable.Range(0, claims.Count).Select(story.Clusters.Find)];
        _members = Enumerable.Range(0, claims.Count).ToLookup(i => _root[i]);
    }

    public Uniqueness Uniqueness { get; }

    public Frames Frames { get; }

    public Passages Passages { get; }

    public Swaps Swaps { get; }

    /// <summary>What the most telling term tells that stands next to both values, or nearly; 0 where there is none.</summary>
    public double Head(ClaimPair pair)
    {
        var (left, right) = (_story[pair.Left], _story[pair.Right]);
        var best = 0.0;
        for (var i = 0; i < left.Ids.Length; i++)
        {
            var at = Array.BinarySearch(right.Ids, left.Ids[i]);
            if (at >= 0 && left.Nearness[i] >= NextTo && right.Nearness[at] >= NextTo)
            {
                best = Math.Max(best, _story.Weight(left.Ids[i]));
            }
        }

        return best;
    }

    /// <summary>Whether one of the two is an age among those of several people nobody names.</summary>
    public bool AreListed(ClaimPair pair) => IsListed(pair.LeftClaim) || IsListed(pair.RightClaim);

    /// <summary>Agreeing pairs in the same two sentences; firm ones hardly agree by chance.</summary>
    public int Anchors(ClaimPair pair, bool isFirm) =>
        Math.Min(2, _anchors[SentencesOf(pair)].Count(a => a.Left != pair.Left && a.Right != pair.Right && Distinctiveness.Of(a.LeftClaim.Claim.Value) == isFirm));

    /// <summary>Score of the best other differing partner either claim has in the other's article.</summary>
    /// <remarks>A partner that agrees with something else there is spoken for and no rival.</remarks>
    public double BestRival(ClaimPair pair) =>
        Math.Max(ChoicesOf(pair.Left, pair.RightClaim).RivalOf(pair), ChoicesOf(pair.Right, pair.LeftClaim).RivalOf(pair));

    /// <summary>Score of the best agreeing partner either claim has in the other's article.</summary>
    public double BestAgreeing(ClaimPair pair) =>
        Math.Max(ChoicesOf(pair.Left, pair.RightClaim).Agreeing, ChoicesOf(pair.Right, pair.LeftClaim).Agreeing);

    /// <summary>How many of the two the other's article tells alike elsewhere: 0 to 2.</summary>
    public int Explained(ClaimPair pair) =>
        (Agrees(pair.Left, pair.RightClaim.Claim.Article) ? 1 : 0) + (Agrees(pair.Right, pair.LeftClaim.Claim.Article) ? 1 : 0);

    /// <summary>How many of the two values the other's article states anywhere: 0 to 2.</summary>
    public int StatedElsewhere(ClaimPair pair) =>
        (IsStated(pair.LeftClaim, pair.RightClaim) ? 1 : 0) + (IsStated(pair.RightClaim, pair.LeftClaim) ? 1 : 0);

    /// <summary>1 when both articles have no other value of the sort, less the more they have.</summary>
    public double Only(ClaimPair pair)
    {
        var (left, right) = (Count(pair.LeftClaim, pair.RightClaim), Count(pair.RightClaim, pair.LeftClaim));
        return 1.0 / Math.Max(left, right);
    }

    /// <summary>The same for values of one unit.</summary>
    public double OnlyUnit(ClaimPair pair) =>
        pair.LeftClaim.Claim.Value is Quantity { Unit: { } unit } && pair.RightClaim.Claim.Value is Quantity { Unit: { } other } && unit == other
            ? 1.0 / Math.Max(Count(pair.LeftClaim, unit), Count(pair.RightClaim, unit))
            : 0;

    /// <summary>The best score between claims that agree with the one and with the other.</summary>
    public double ClusterScore(ClaimPair pair)
    {
        var best = pair.Score.Total;
        foreach (var l in _members[_root[pair.Left]])
        {
            foreach (var r in _members[_root[pair.Right]])
            {
                best = Math.Max(best, _scores.GetValueOrDefault(l < r ? (l, r) : (r, l)));
            }
        }

        return best;
    }

    /// <summary>Further articles that say what the one or the other says.</summary>
    public int Corroboration(ClaimPair pair) => Articles(pair.Left) + Articles(pair.Right) - 2;

    private bool IsListed(ReadClaim claim) => _ageLists.Count > 0 && Strangers.IsAge(claim.Claim) && _ageLists.Contains((claim.Claim.Article, claim.Profile.Sentence));

    private Choices ChoicesOf(int claim, ReadClaim other)
    {
        var key = (claim, other.Claim.Article);
        if (!_choices.TryGetValue(key, out var choices))
        {
            _choices[key] = choices = new Choices();
            foreach (var pair in PartnersOf(claim, other))
            {
                var there = pair.Left == claim ? pair.Right : pair.Left;
                choices.Add(pair, pair.Relation == Relation.Contradict && Agrees(there, _claims[claim].Claim.Article));
            }
        }

        return choices;
    }

    private bool Agrees(int claim, string article) => _members[_root[claim]].Any(i => i != claim && _claims[i].Claim.Article == article);

    private int Articles(int claim) => _members[_root[claim]].Select(i => _claims[i].Claim.Article).Distinct(StringComparer.Ordinal).Count();

    private bool IsStated(ReadClaim claim, ReadClaim other)
    {
        var key = (claim.Claim.Id, other.Claim.Article);
        if (!_stated.TryGetValue(key, out var holds))
        {
            var own = claim.Claim.Value;
            _stated[key] = holds = _values.TryGetValue((other.Claim.Article, ValueSort.Of(own)), out var values) && values.Exists(v => v.RelationTo(own) == Relation.Same);
        }

        return holds;
    }

    private int Count(ReadClaim claim, string unit) =>
        Counted(claim, "=" + unit, v => v is Quantity quantity && quantity.Unit == unit);

    private int Count(ReadClaim claim, ReadClaim other) =>
        Counted(claim, other.Claim.Value is Quantity { Unit: { } unit } ? unit : "", v => v.RelationTo(other.Claim.Value) != Relation.Incomparable);

    private int Counted(ReadClaim claim, string unit, Func<ClaimValue, bool> isMeant)
    {
        var key = (claim.Claim.Article, ValueSort.Of(claim.Claim.Value), unit);
        if (!_counts.TryGetValue(key, out var count))
        {
            _counts[key] = count = Math.Max(1, ValuesOf(claim.Claim).Where(isMeant).Distinct().Count());
        }

        return count;
    }

    private List<ClaimPair> PartnersOf(int claim, ReadClaim other)
    {
        var key = (claim, other.Claim.Article);
        return _partners.TryGetValue(key, out var list) ? list : _partners[key] = [];
    }

    private List<ClaimValue> ValuesOf(Claim claim)
    {
        var key = (claim.Article, ValueSort.Of(claim.Value));
        return _values.TryGetValue(key, out var list) ? list : _values[key] = [];
    }

    private static (string, int, string, int) SentencesOf(ClaimPair pair) =>
        (pair.LeftClaim.Claim.Article, pair.LeftClaim.Profile.Sentence, pair.RightClaim.Claim.Article, pair.RightClaim.Profile.Sentence);
}
