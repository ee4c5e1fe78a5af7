using ClaimCheck.Claims;

namespace ClaimCheck.Facts;

/// <summary>How alike the passages of two claims are: the sentence of each and those next to it. What one article says in one
/// sentence, another spreads over three.</summary>
internal sealed class Passages
{
    /// <summary>What two passages must have in common for their likeness to be halved: one word alike between two lines says little.</summary>
    private const double Little = 0.5;

    private readonly StoryTerms _story;
    private readonly Dictionary<string, ArticleTerms> _articles;
    private readonly Dictionary<(string Article, int Sentence), int[]> _passages = [];

    public Passages(IReadOnlyList<ReadClaim> claims, StoryTerms story)
    {
        _story = story;
        _articles = Enumerable.Range(0, claims.Count)
            .GroupBy(i => claims[i].Claim.Article, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => new ArticleTerms(g.Select(i => (claims[i].Profile.Sentence, story[i].Ids))), StringComparer.Ordinal);
    }

    /// <summary>Cosine of the two passages over the terms that both articles use somewhere, less where these are few; 0 to 1.</summary>
    public double Likeness(ReadClaim left, ReadClaim right)
    {
        var (a, b) = (PassageOf(left), PassageOf(right));
        var (common, l, r) = (0.0, 0.0, 0.0);
        var (inLeft, inRight) = (_articles[left.Claim.Article], _articles[right.Claim.Article]);
        foreach (var term in a)
        {
            var tells = inRight.Uses(term) ? _story.Weight(term) : 0;
            l += tells * tells;
            common += Array.BinarySearch(b, term) >= 0 ? tells * tells : 0;
        }

        foreach (var term in b)
        {
            var tells = inLeft.Uses(term) ? _story.Weight(term) : 0;
            r += tells * tells;
        }

        return common > 0 ? common / (Math.Sqrt(l * r) + Little) : 0;
    }

    private int[] PassageOf(ReadClaim claim)
    {
        var key = (claim.Claim.Article, claim.Profile.Sentence);
        return _passages.TryGetValue(key, out var terms) ? terms : _passages[key] = _articles[claim.Claim.Article].Around(claim.Profile.Sentence);
    }

    private sealed class ArticleTerms
    {
        private readonly HashSet<int> _all = [];
        private readonly Dictionary<int, HashSet<int>> _bySentence = [];

        public ArticleTerms(IEnumerable<(int Sentence, int[] Terms)> claims)
        {
            foreach (var (sentence, terms) in claims)
            {
                if (!_bySentence.TryGetValue(sentence, out var own))
                {
                    _bySentence[sentence] = own = [];
                }

                own.UnionWith(terms);
                _all.UnionWith(terms);
            }
        }

        public bool Uses(int term) => _all.Contains(term);

        public int[] Around(int sentence) =>
            [.. Enumerable.Range(sentence - 1, 3).SelectMany(s => _bySentence.GetValueOrDefault(s) ?? []).Distinct().Order()];
    }
}
