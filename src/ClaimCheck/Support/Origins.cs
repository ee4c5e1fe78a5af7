using ClaimCheck.Claims;
using ClaimCheck.Values;

namespace ClaimCheck.Support;

/// <summary>Groups claims that go back to one text: the same sentence word for word is one origin, however many articles print it.</summary>
internal sealed class Origins(IReadOnlyDictionary<string, Article> articles)
{
    /// <summary>Shorter sentences are alike by chance.</summary>
    private const int LeastLength = 24;

    private readonly Dictionary<(string Article, int Start), string> _known = [];

    public Claim WithOrigin(ReadClaim read)
    {
        var claim = read.Claim;
        if (claim.Origin is not null)
        {
            return claim;
        }

        return claim with { Origin = claim.Evidence is { } evidence ? OriginOf(claim.Article, evidence.Sentence) : StableId.Of('o', claim.Article) };
    }

    /// <summary>The origin of a sentence, worked out once however many claims it holds.</summary>
    private string OriginOf(string id, TextSpan sentence)
    {
        if (!_known.TryGetValue((id, sentence.Start), out var origin))
        {
            _known[(id, sentence.Start)] = origin = StableId.Of('o', articles.TryGetValue(id, out var article) && sentence.Length >= LeastLength ? LettersOf(article, sentence) : id);
        }

        return origin;
    }

    private static string LettersOf(Article article, TextSpan sentence)
    {
        var (letters, count) = (new char[sentence.Length], 0);
        foreach (var letter in article.Text.AsSpan(sentence.Start, sentence.Length))
        {
            letters[count] = TextKey.Upper(letter);
            count += char.IsLetterOrDigit(letter) ? 1 : 0;
        }

        return new string(letters, 0, count);
    }
}
