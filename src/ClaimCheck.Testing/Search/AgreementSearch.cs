using ClaimCheck.Testing.Messages;
using ClaimCheck.Values;

namespace ClaimCheck.Testing.Search;

/// <summary>What can be said of facts that several articles tell alike.</summary>
internal static class AgreementSearch
{
    public static Search<Fact> Of(Ground ground) => new()
    {
        Ground = ground,
        Wanted = "an agreement",
        Found = [.. ground.Report.Facts.Where(f => HoldsTwoAlike(f, ground))],
        Print = Printed.Fact,
    };

    public static Search<Fact> Between(Search<Fact> search, IReadOnlyList<string> words) => Of(search, FindingSearch.Several(search.Ground, words));

    public static Search<Fact> BetweenMarks(Search<Fact> search, string? name) => Of(search, MarkGroups.Find(search.Ground, name));

    public static Search<Fact> About(Search<Fact> search, string predicate) => search.That($"about {predicate}", f => f.Predicate == predicate);

    private static Search<Fact> Of(Search<Fact> search, Sequence<Words> words) =>
        search.That($"between {string.Join(" and ", words)}", words, f => HoldsAll(f, words, search.Ground));

    /// <summary>Whether two articles say of the fact what can both be true; a third may contradict them.</summary>
    private static bool HoldsTwoAlike(Fact fact, Ground ground)
    {
        Claim[] claims = [.. ground.Claims(fact.Claims)];
        return Array.Exists(claims, left => Array.Exists(claims, right => left.Article != right.Article && AreAlike(left, right)));
    }

    private static bool HoldsAll(Fact fact, Sequence<Words> words, Ground ground)
    {
        Claim[][] touched = [.. words.Select(w => ground.Claims(fact.Claims).Where(w.Touch).ToArray())];
        return Array.TrueForAll(touched, t => t.Length > 0)
            && touched.SelectMany(t => t).DistinctBy(c => c.Article).Count() > 1
            && touched.SelectMany((left, i) => touched.Skip(i + 1).Select(right => (left, right))).All(p => Array.Exists(p.left, l => Array.Exists(p.right, r => AreAlike(l, r))));
    }

    private static bool AreAlike(Claim left, Claim right) => left.Value.CompareTo(right.Value).Relation is Relation.Same or Relation.Compatible;
}
