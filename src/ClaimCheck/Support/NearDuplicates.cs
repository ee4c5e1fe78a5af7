using ClaimCheck.Claims;

namespace ClaimCheck.Support;

/// <summary>Finds paragraphs, and whole articles, that are one text but for a few words. Only those whose signatures meet are compared,
/// each with the first of its kind, so that a thousand reprints cost a thousand comparisons, not a million.</summary>
internal sealed class NearDuplicates
{
    /// <summary>The share of the shorter text's shingles that the other must have.</summary>
    private const double LeastSimilarity = 0.6;

    /// <summary>Some eighteen words, or twenty Chinese letters: less is alike by chance.</summary>
    private const int LeastShared = 16;

    /// <summary>Different texts that are kept to compare newcomers with where signatures meet.</summary>
    private const int MostRepresentatives = 8;

    private readonly IReadOnlyList<Passage> _passages;
    private readonly DisjointSets _alike;
    private readonly DisjointSets _articles;
    private readonly HashSet<(int Left, int Right)> _met = [];
    private readonly Dictionary<int, double> _leastOfPassages = [];
    private readonly Dictionary<int, double> _leastOfArticles = [];

    /// <param name="passages">In order of their articles.</param>
    /// <param name="articles">How many articles there are.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public NearDuplicates(IReadOnlyList<Passage> passages, int articles, CancellationToken cancellation)
    {
        (_passages, _alike, _articles) = (passages, new DisjointSets(passages.Count), new DisjointSets(articles));
        JoinPassages(cancellation);
        JoinArticles(cancellation);
    }

    /// <summary>The first paragraph of those that are one text.</summary>
    public int FirstPassage(int passage) => _alike.Find(passage);

    /// <summary>The first article of those that are one text for the most part.</summary>
    public int FirstArticle(int article) => _articles.Find(article);

    /// <summary>How alike the least alike are that were joined with a first paragraph; null where none was.</summary>
    public double? SimilarityOfPassage(int first) => _leastOfPassages.TryGetValue(first, out var least) ? least : null;

    /// <summary>How alike the least alike are that were joined with a first article; null where none was.</summary>
    public double? SimilarityOfArticle(int first) => _leastOfArticles.TryGetValue(first, out var least) ? least : null;

    private void JoinPassages(CancellationToken cancellation)
    {
        var representatives = new Dictionary<ulong, List<int>>();
        for (var passage = 0; passage < _passages.Count; passage++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (_passages[passage].Shingles.Length < LeastShared)
            {
                continue;
            }

            foreach (var key in MinHash.Keys(_passages[passage].Shingles))
            {
                if (!representatives.TryGetValue(key, out var known))
                {
                    representatives[key] = [passage];
                }
                else if (!JoinAny(passage, known) && known.Count < MostRepresentatives)
                {
                    known.Add(passage);
                }
            }
        }
    }

    /// <summary>Joins a paragraph with the first that is one text with it.</summary>
    private bool JoinAny(int passage, List<int> known)
    {
        foreach (var other in known)
        {
            if (_alike.Find(other) == _alike.Find(passage))
            {
                return true;
            }

            if (Similarity(_passages[other].Shingles, _passages[passage].Shingles) is { } similarity)
            {
                Join(_alike, _leastOfPassages, (other, passage), similarity);
                _met.Add((_passages[other].Article, _passages[passage].Article));
                return true;
            }
        }

        return false;
    }

    private void JoinArticles(CancellationToken cancellation)
    {
        if (_met.Count == 0)
        {
            return;
        }

        var whole = _passages.GroupBy(p => p.Article).ToDictionary(g => g.Key, g => Shingles.Distinct([.. g.SelectMany(p => p.Shingles)]));
        foreach (var (left, right) in _met.Order())
        {
            cancellation.ThrowIfCancellationRequested();
            if (left != right && _articles.Find(left) != _articles.Find(right) && Similarity(whole[left], whole[right]) is { } similarity)
            {
                Join(_articles, _leastOfArticles, (left, right), similarity);
            }
        }
    }

    private static void Join(DisjointSets sets, Dictionary<int, double> leastOf, (int Left, int Right) pair, double similarity)
    {
        var least = Math.Min(similarity, Math.Min(leastOf.GetValueOrDefault(sets.Find(pair.Left), 1), leastOf.GetValueOrDefault(sets.Find(pair.Right), 1)));
        sets.Join(pair.Left, pair.Right);
        leastOf[sets.Find(pair.Left)] = least;
    }

    /// <summary>The share of the shorter text's shingles that stand in the other; null where it is too small to be one text.</summary>
    private static double? Similarity(ulong[] left, ulong[] right)
    {
        var shared = Shingles.Shared(left, right);
        var similarity = (double)shared / Math.Max(1, Math.Min(left.Length, right.Length));
        return shared >= LeastShared && similarity >= LeastSimilarity ? similarity : null;
    }
}
