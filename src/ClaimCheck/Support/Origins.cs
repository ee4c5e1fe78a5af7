using ClaimCheck.Facts;

namespace ClaimCheck.Support;

/// <summary>Tells which claims go back to one text: reprints, rewrites and translations of a wire report count once, however many
/// articles print it. Origin is per claim: a reprint that gives another value for a fact stands for itself there.</summary>
internal static class Origins
{
    /// <summary>The claims in report order with their origins, and the origins that several articles share.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static (Sequence<Claim> Claims, Sequence<Origin> Shared) Trace(IReadOnlyList<Article> articles, IReadOnlyList<FactSheet> sheets, CancellationToken cancellation)
    {
        var indexOf = articles.Select((a, i) => (a.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        var claims = sheets.SelectMany(s => s.Claims).OrderBy(c => c, ClaimOrder.Instance).ToArray();
        string[] names = [.. articles.Select(a => StableId.Of('o', a.Id))];
        if (articles.Count < 2)
        {
            return (claims.Select(c => c.Origin is null ? c with { Origin = names[indexOf[c.Article]] } : c).ToSequence(), []);
        }

        var texts = new TextOrigins(articles, claims.Select(c => (c, indexOf[c.Article])), cancellation);
        var translations = new Translations(articles, sheets, indexOf, texts);
        var (leaders, shared) = (new Dictionary<string, int>(StringComparer.Ordinal), new SharedOrigins(texts));
        foreach (var sheet in sheets.Where(s => s.Claims.DistinctBy(c => c.Article).Skip(1).Any()))
        {
            cancellation.ThrowIfCancellationRequested();
            var read = sheet.Claims.Where(c => c.Origin is null).Select(c => (c, Article: indexOf[c.Article], Keys: Keys(c, indexOf[c.Article]))).ToArray();
            var fact = new FactOrigins(read);
            for (var i = 0; i < read.Length; i++)
            {
                leaders[read[i].c.Id] = fact.Leaders[i];
            }

            foreach (var link in fact.Links)
            {
                shared.Add(names[leaders[link.First.Id]], link);
            }
        }

        return (claims.Select(c => c.Origin is null ? c with { Origin = names[leaders.GetValueOrDefault(c.Id, indexOf[c.Article])] } : c).ToSequence(), shared.ToSequence());

        List<OriginKey> Keys(Claim claim, int article) => translations.Keys(claim) is { Count: > 0 } more ? [.. texts.Keys(claim, article), .. more] : texts.Keys(claim, article);
    }
}
