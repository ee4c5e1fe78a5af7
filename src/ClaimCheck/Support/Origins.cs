using ClaimCheck.Claims;

namespace ClaimCheck.Support;

/// <summary>Groups claims that go back to one text: the same sentence word for word is one origin, however many articles print it.</summary>
internal static class Origins
{
    /// <summary>Shorter sentences are alike by chance.</summary>
    private const int LeastLength = 24;

    public static Claim WithOrigin(ReadClaim read, IReadOnlyDictionary<string, Article> articles)
    {
        var claim = read.Claim;
        if (claim.Origin is not null)
        {
            return claim;
        }

        return claim with { Origin = SentenceOf(claim, articles) is { } sentence ? StableId.Of('o', sentence) : StableId.Of('o', claim.Article) };
    }

    private static string? SentenceOf(Claim claim, IReadOnlyDictionary<string, Article> articles)
    {
        if (claim.Evidence is not { } evidence || !articles.TryGetValue(claim.Article, out var article) || evidence.Sentence.Length < LeastLength)
        {
            return null;
        }

        var (letters, count) = (new char[evidence.Sentence.Length], 0);
        foreach (var letter in article.Text.AsSpan(evidence.Sentence.Start, evidence.Sentence.Length))
        {
            letters[count] = char.ToUpperInvariant(letter);
            count += char.IsLetterOrDigit(letter) ? 1 : 0;
        }

        return new string(letters, 0, count);
    }
}
