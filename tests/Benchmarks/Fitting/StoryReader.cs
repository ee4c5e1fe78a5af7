using ClaimCheck.Claims;
using ClaimCheck.Evaluation;
using ClaimCheck.Facts;
using ClaimCheck.Json;
using ClaimCheck.Predicates;
using ClaimCheck.Values;

namespace ClaimCheck.Benchmarks.Fitting;

/// <summary>Turns a story into examples: its differing pairs as they are, and those of agreeing claims with one article's value altered.</summary>
/// <remarks>Altering makes a contradiction of known place out of every agreement a reader found: distant supervision (Mintz et al., 2009).</remarks>
internal sealed class StoryReader(LabelledStory story, double weightOfAltered)
{
    private static readonly PredicateCatalogue s_catalogue = BuiltInPredicates.Catalogue;

    private Dictionary<string, DateOnly?> _published = [];
    private GoldPlaces _places = null!;

    public IEnumerable<Example> Read()
    {
        var checker = new ClaimChecker();
        _places = new GoldPlaces(story, checker.Check(story.Articles));
        var (documents, read) = checker.Read([.. story.Articles.OrderBy(a => a.Id, StringComparer.Ordinal)], default);
        _published = documents.ToDictionary(d => d.Article.Id, d => d.Article.Published, StringComparer.Ordinal);
        var claims = read
            .DistinctBy(c => c.Claim.Id).OrderBy(c => c.Claim, ClaimOrder.Instance).Where(c => !FactReader.IsKeyed(c.Claim)).ToList();
        var examples = Pairs(claims).Select(p => ExampleOf(p.Pair, p.Features, LabelOf(p.Pair), 1)).ToList();
        return weightOfAltered > 0 ? [.. examples, .. story.Agreements.SelectMany(a => Altered(claims, a))] : examples;
    }

    private IEnumerable<Example> Altered(List<ReadClaim> claims, GoldAgreement agreement)
    {
        foreach (var quote in agreement.Quotes)
        {
            var meant = claims.Where(c => _places.Touches(quote, [c.Claim.Id])).ToList();
            var others = claims.Where(c => c.Claim.Article != quote.Article && _places.Touches(agreement.Quotes, [c.Claim.Id])).ToList();
            foreach (var claim in meant.Where(c => others.Exists(o => IsAlike(c, o))).DistinctBy(c => c.Claim.Value.Text).Take(1))
            {
                var told = others.Where(o => IsAlike(claim, o)).Select(o => o.Claim.Id).ToHashSet(StringComparer.Ordinal);
                foreach (var example in WithOtherValue(claims, claim, told, agreement.Id + "~" + quote.Article))
                {
                    yield return example;
                }
            }
        }
    }

    private IEnumerable<Example> WithOtherValue(List<ReadClaim> claims, ReadClaim claim, HashSet<string> told, string label)
    {
        if (AlteredValue.Of(claim.Claim.Value, label) is not { } value)
        {
            return [];
        }

        var altered = claims.ConvertAll(c => c.Claim.Article == claim.Claim.Article && c.Claim.Value.RelationTo(claim.Claim.Value) == Relation.Same
            ? c with { Claim = c.Claim with { Value = value } }
            : c);
        return Pairs(altered).Where(p => p.Pair.LeftClaim.Claim.Id == claim.Claim.Id || p.Pair.RightClaim.Claim.Id == claim.Claim.Id)
            .Select(p => ExampleOf(p.Pair, p.Features, told.Contains(p.Pair.LeftClaim.Claim.Id) || told.Contains(p.Pair.RightClaim.Claim.Id) ? label : "", weightOfAltered) with { IsReal = false });
    }

    private IEnumerable<(ClaimPair Pair, PairFeatures Features)> Pairs(List<ReadClaim> claims)
    {
        var pairs = new StoryPairs(claims, s_catalogue, default);
        return pairs.Pairs.Where(p => p.Relation == Relation.Contradict)
            .Select(p => (Pair: p, pairs.Pairing.OddsOf(p).Features))
            .Where(p => p.Features is not null && (!Moves(p.Pair) || LabelOf(p.Pair).Length > 0))
            .Select(p => (p.Pair, p.Features!));
    }

    /// <summary>What changes with the days makes no contradiction between days, whatever the model thinks.</summary>
    private bool Moves(ClaimPair pair) =>
        pair.LeftClaim.Claim.Predicate == pair.RightClaim.Claim.Predicate
        && s_catalogue.Find(pair.LeftClaim.Claim.Predicate) is { Change: not Change.Fixed }
        && _published[pair.LeftClaim.Claim.Article] != _published[pair.RightClaim.Claim.Article];

    private string LabelOf(ClaimPair pair)
    {
        foreach (var contradiction in story.Contradictions)
        {
            var left = Sides(contradiction, pair.LeftClaim.Claim.Id);
            var right = Sides(contradiction, pair.RightClaim.Claim.Id);
            if (left.Any(l => right.Any(r => l != r)))
            {
                return contradiction.Id;
            }
        }

        return "";
    }

    private int[] Sides(GoldContradiction contradiction, string claim) =>
        [.. Enumerable.Range(0, contradiction.Sides.Count).Where(i => _places.Touches(contradiction.Sides[i].Quotes, [claim]))];

    private Example ExampleOf(ClaimPair pair, PairFeatures features, string label, double weight)
    {
        var (left, right) = (pair.LeftClaim.Claim, pair.RightClaim.Claim);
        return new Example(story.Name, label, [.. Enum.GetValues<PairFeature>().Select(f => features[f])], weight, left.Value.Text + " | " + right.Value.Text)
        {
            Places = (left.Id + right.Article, right.Id + left.Article),
        };
    }

    private static bool IsAlike(ReadClaim left, ReadClaim right) => left.Claim.Value.RelationTo(right.Claim.Value) is Relation.Same or Relation.Compatible;
}
