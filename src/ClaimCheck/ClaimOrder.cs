namespace ClaimCheck;

/// <summary>Report order of claims: by article, place, predicate, id.</summary>
internal sealed class ClaimOrder : IComparer<Claim>
{
    public static readonly ClaimOrder Instance = new();

    public int Compare(Claim? x, Claim? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var byArticle = string.CompareOrdinal(x.Article, y.Article);
        var byPlace = byArticle != 0 ? byArticle : (x.Evidence?.Start ?? 0).CompareTo(y.Evidence?.Start ?? 0);
        var byPredicate = byPlace != 0 ? byPlace : string.CompareOrdinal(x.Predicate, y.Predicate);
        return byPredicate != 0 ? byPredicate : string.CompareOrdinal(x.Id, y.Id);
    }
}
