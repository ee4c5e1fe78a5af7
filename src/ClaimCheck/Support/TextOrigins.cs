using System.Runtime.InteropServices;
using ClaimCheck.Languages;
using ClaimCheck.Reading;
using ClaimCheck.Values;

namespace ClaimCheck.Support;

/// <summary>Finds what the texts of articles have in common: sentences, paragraphs, whole articles and credits.</summary>
internal sealed class TextOrigins
{
    /// <summary>Shorter sentences are alike by chance.</summary>
    private const int LeastSentence = 24;

    private readonly IReadOnlyList<Article> _articles;
    private readonly string[] _folded;
    private readonly List<Block>[] _blocks;
    private readonly Dictionary<(int Article, int Block), int> _passageAt = [];
    private readonly Dictionary<(int Article, int Sentence), List<OriginKey>> _known = [];
    private readonly Dictionary<string, int> _firstToCredit = new(StringComparer.Ordinal);
    private readonly List<Passage> _passages;
    private readonly NearDuplicates _alike;

    /// <param name="articles">The articles by id.</param>
    /// <param name="claims">The claims in report order, each with the index of its article.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public TextOrigins(IReadOnlyList<Article> articles, IEnumerable<(Claim Claim, int Article)> claims, CancellationToken cancellation)
    {
        _articles = articles;
        _folded = [.. articles.Select(a => ChineseFold.Fold(a.Text))];
        _blocks = [.. articles.Select(a => BlockReader.Read(a.Text))];
        Credits = [.. articles.Select((a, i) => CreditReader.Read(a, _folded[i], _blocks[i]))];
        for (var i = 0; i < Credits.Length; i++)
        {
            if (Credits[i] is { } credit)
            {
                _firstToCredit.TryAdd(credit.Agency, i);
            }
        }

        _passages = Passages(claims);
        _alike = new NearDuplicates(_passages, articles.Count, cancellation);
    }

    /// <summary>Of each article the agency it credits, or null.</summary>
    public Credit?[] Credits { get; }

    /// <summary>The first article of those that are one text for the most part.</summary>
    public int FirstArticle(int article) => _alike.FirstArticle(article);

    /// <summary>How alike the texts are that share a key; null where it is no near-duplicate.</summary>
    public double? Similarity(OriginKey key) => key.Kind != OriginKind.NearDuplicate ? null
        : (key.Number & 1) == 0 ? _alike.SimilarityOfPassage((int)(key.Number >> 1)) : _alike.SimilarityOfArticle((int)(key.Number >> 1));

    /// <summary>What a claim may share with claims of other articles, its article first; worked out once a sentence.</summary>
    public List<OriginKey> Keys(Claim claim, int article)
    {
        var sentence = SentenceOf(claim, article);
        ref var keys = ref CollectionsMarshal.GetValueRefOrAddDefault(_known, (article, sentence.Start), out _);
        return keys ??= Read(article, sentence);
    }

    /// <summary>The sentence a claim stands in, as written.</summary>
    public string SentenceOf(Claim claim) => claim.Evidence!.Sentence.In(_articles.First(a => a.Id == claim.Article).Text);

    /// <summary>The credits of articles, each wording once.</summary>
    public Sequence<string> CreditsOf(IEnumerable<string> articles)
    {
        var wanted = articles.ToHashSet(StringComparer.Ordinal);
        return Credits.Where((c, i) => c is not null && wanted.Contains(_articles[i].Id)).Select(c => c!.Words).Distinct(StringComparer.Ordinal).ToSequence();
    }

    private List<OriginKey> Read(int article, TextSpan sentence)
    {
        var keys = new List<OriginKey> { new(null, (ulong)article, article) };
        if (Credits[article] is { } credit)
        {
            var first = _firstToCredit[credit.Agency];
            keys.Add(new OriginKey(OriginKind.Credit, (ulong)first, first));
        }

        var whole = _alike.FirstArticle(article);
        if (_alike.SimilarityOfArticle(whole) is not null)
        {
            keys.Add(new OriginKey(OriginKind.NearDuplicate, ((ulong)whole << 1) | 1, whole));
        }

        if (_passageAt.TryGetValue((article, BlockAt(article, sentence.Start)), out var passage) && _alike.FirstPassage(passage) is var like && _alike.SimilarityOfPassage(like) is not null)
        {
            keys.Add(new OriginKey(OriginKind.NearDuplicate, (ulong)like << 1, _passages[like].Article));
        }

        if (sentence.Length >= LeastSentence)
        {
            keys.Add(new OriginKey(OriginKind.SameSentence, HashOfLetters(_folded[article].AsSpan(sentence.Start, sentence.Length)), -1));
        }

        return keys;
    }

    /// <summary>The paragraphs that make claims, in order.</summary>
    private List<Passage> Passages(IEnumerable<(Claim Claim, int Article)> claims)
    {
        var passages = new List<Passage>();
        foreach (var (claim, article) in claims)
        {
            var at = BlockAt(article, SentenceOf(claim, article).Start);
            if (at >= 0 && _passageAt.TryAdd((article, at), passages.Count))
            {
                passages.Add(new Passage(article, Shingles.Of(_folded[article], _blocks[article][at].Span)));
            }
        }

        return passages;
    }

    /// <summary>The sentence a claim stands in; for one built by hand a place before the text.</summary>
    private TextSpan SentenceOf(Claim claim, int article) =>
        claim.Evidence is { Sentence: { Start: >= 0 } sentence } && sentence.Start <= sentence.End && sentence.End <= _articles[article].Text.Length ? sentence : new TextSpan(-1, -1);

    private int BlockAt(int article, int place)
    {
        var (blocks, low) = (_blocks[article], 0);
        for (var high = blocks.Count; low < high;)
        {
            var middle = (low + high) / 2;
            (low, high) = blocks[middle].Span.End <= place ? (middle + 1, high) : (low, middle);
        }

        return low < blocks.Count && blocks[low].Span.Start <= place ? low : -1;
    }

    private static ulong HashOfLetters(ReadOnlySpan<char> sentence)
    {
        var hash = Fnv1a.Start;
        foreach (var letter in sentence)
        {
            hash = char.IsLetterOrDigit(letter) ? Fnv1a.Add(hash, TextKey.Upper(letter)) : hash;
        }

        return hash;
    }
}
