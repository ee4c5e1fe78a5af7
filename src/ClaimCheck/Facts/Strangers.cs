using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>People without a name are known by their age: two ages are of two people.</summary>
internal static class Strangers
{
    private static readonly string[] AgeWords = PairWords.Terms("age");

    /// <summary>Whether two ages are of people nobody names: the victim, his brother, the boy next door.</summary>
    public static bool AreOthers(Claim left, Claim right) => IsAge(left) && IsAge(right);

    /// <summary>Whether the age is that of somebody nobody names.</summary>
    public static bool IsAge(Claim claim) => claim.Predicate == OpenPredicate.Age;

    /// <summary>The sentences that give the ages of several people.</summary>
    public static HashSet<(string Article, int Sentence)> ListsIn(IEnumerable<ReadClaim> claims) =>
    [
        .. claims.Where(c => IsAge(c.Claim))
            .GroupBy(c => (c.Claim.Article, c.Profile.Sentence))
            .Where(g => g.DistinctBy(c => c.Claim.Value).Skip(1).Any())
            .Select(g => g.Key),
    ];

    /// <summary>Whether two bare numbers stand among ages: each is of somebody else.</summary>
    public static bool AreListedAges(ReadClaim left, ReadClaim right) =>
        IsBare(left.Claim.Value) && IsBare(right.Claim.Value) && SpeaksOfAges(left.Profile) && SpeaksOfAges(right.Profile);

    private static bool IsBare(ClaimValue value) => value is Quantity { Dimension: Dimension.Count, Unit: null, Stated: < 120m };

    private static bool SpeaksOfAges(Profile profile) => Array.Exists(AgeWords, w => profile.WeightOf(w) > 0);
}
