using ClaimCheck.Claims;

namespace ClaimCheck.Facts;

/// <summary>What an article says again in the same words counts once: the first claim stands for the others.</summary>
internal static class Repeats
{
    /// <summary>Groups of indices into the claims, each led by the claim that stands for it.</summary>
    public static List<List<int>> Of(IReadOnlyList<ReadClaim> claims) =>
        [.. Enumerable.Range(0, claims.Count).GroupBy(i => claims[i], SameWords.Instance).Select(g => g.ToList())];

    private sealed class SameWords : IEqualityComparer<ReadClaim>
    {
        public static readonly SameWords Instance = new();

        public bool Equals(ReadClaim? x, ReadClaim? y) =>
            ReferenceEquals(x, y)
            || (x is not null && y is not null && x.Claim.Article == y.Claim.Article && x.Claim.Predicate == y.Claim.Predicate
                && !StandApart(x.Profile, y.Profile) && x.Claim.Value.Equals(y.Claim.Value) && x.Claim.Modality == y.Claim.Modality && x.Claim.Qualifiers.Equals(y.Claim.Qualifiers)
                && x.Claim.Subject.Equals(y.Claim.Subject) && Equals(x.Claim.Object, y.Claim.Object) && x.Profile.Terms.AsSpan().SequenceEqual(y.Profile.Terms.AsSpan()));

        /// <summary>Equal values in two places of one sentence are two claims: 20 km south, 20 km west.</summary>
        private static bool StandApart(Profile x, Profile y) => x.Sentence == y.Sentence && x.Frame != y.Frame;

        public int GetHashCode(ReadClaim obj) => HashCode.Combine(obj.Claim.Article, obj.Claim.Predicate, obj.Claim.Value.Text, obj.Profile.Terms.Length);
    }
}
