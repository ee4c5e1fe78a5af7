using ClaimCheck.Facts;
using ClaimCheck.Values;

namespace ClaimCheck.Support;

/// <summary>Finds an English and a Chinese article of which one translates the other: they tell the same figures of the same facts in
/// the same order, and hardly any besides. Reporters at one press conference hear the same figures too, so where a third article
/// tells them in that order among others of its own, only figures that the two alone give tell anything.</summary>
internal sealed class Translations
{
    private const int LeastFigures = 4;
    private const int LeastTelling = 3;
    private const int LeastSentences = 3;

    /// <summary>What holds more figures is a table.</summary>
    private const int MostFigures = 400;

    /// <summary>Figures that only the two give, where others tell the rest.</summary>
    private const int LeastAlone = 3;

    /// <summary>The share of an article's figures that the other must have.</summary>
    private const double LeastShare = 0.8;

    /// <summary>What more articles state is common knowledge, no mark of one text.</summary>
    private const int MostArticles = 12;

    private readonly IReadOnlyList<Article> _articles;
    private readonly TextOrigins _texts;
    private readonly Dictionary<int, List<Figure>> _figures = [];
    private readonly Dictionary<string, List<OriginKey>> _keys = new(StringComparer.Ordinal);

    /// <param name="articles">The articles by id.</param>
    /// <param name="sheets">The facts.</param>
    /// <param name="indexOf">The index of each article by id.</param>
    /// <param name="texts">What is known of the texts alone.</param>
    public Translations(IReadOnlyList<Article> articles, IReadOnlyList<FactSheet> sheets, IReadOnlyDictionary<string, int> indexOf, TextOrigins texts)
    {
        (_articles, _texts) = (articles, texts);
        if (articles.Select(a => a.Language).Distinct(StringComparer.Ordinal).Skip(1).Any())
        {
            Read(sheets, indexOf);
            foreach (var (left, right) in Candidates(sheets, indexOf))
            {
                Join(left, right);
            }
        }
    }

    /// <summary>The keys of a claim that is translated, or that translates another.</summary>
    public IReadOnlyList<OriginKey> Keys(Claim claim) => _keys.TryGetValue(claim.Id, out var keys) ? keys : [];

    private void Read(IReadOnlyList<FactSheet> sheets, IReadOnlyDictionary<string, int> indexOf)
    {
        var seen = new HashSet<(int Article, int Fact)>();
        var figures = sheets.SelectMany((s, fact) => s.Claims.Where(IsFigure).Select(c => (Claim: c, Fact: fact))).OrderBy(f => f.Claim, ClaimOrder.Instance);
        foreach (var (claim, fact) in figures)
        {
            var article = indexOf[claim.Article];
            if (seen.Add((article, fact)))
            {
                if (!_figures.TryGetValue(article, out var list))
                {
                    _figures[article] = list = [];
                }

                list.Add(new Figure(claim, fact, claim.Evidence!.Sentence.Start));
            }
        }
    }

    private static bool IsFigure(Claim claim) => claim.Evidence is not null && claim.Value is Quantity or DateSpan or ClockTime;

    /// <summary>Pairs of articles in two languages with enough facts in common, in order.</summary>
    private IEnumerable<(int Left, int Right)> Candidates(IReadOnlyList<FactSheet> sheets, IReadOnlyDictionary<string, int> indexOf)
    {
        var common = new Dictionary<(int Left, int Right), int>();
        foreach (var sheet in sheets)
        {
            int[] articles = [.. sheet.Claims.Where(IsFigure).Select(c => indexOf[c.Article]).Distinct().Order()];
            for (var i = 0; articles.Length <= MostArticles && i < articles.Length; i++)
            {
                foreach (var other in articles.AsSpan(i + 1))
                {
                    common[(articles[i], other)] = common.GetValueOrDefault((articles[i], other)) + 1;
                }
            }
        }

        return common.Where(p => p.Value >= LeastFigures && AreOfTwo(p.Key.Left, p.Key.Right)).Select(p => p.Key).Order();
    }

    /// <summary>Whether two articles are in two languages and credit no two agencies.</summary>
    private bool AreOfTwo(int left, int right) =>
        _articles[left].Language != _articles[right].Language && Math.Max(_figures[left].Count, _figures[right].Count) <= MostFigures
        && (_texts.Credits[left] is not { } credit || _texts.Credits[right] is not { } other || credit.Agency == other.Agency);

    private void Join(int left, int right)
    {
        var common = Common(left, right);
        if (!AreInOrder(common) || !IsWhole(left, right) || !IsWhole(right, left) || AreToldApart(left, right, common))
        {
            return;
        }

        var key = new OriginKey(OriginKind.Translation, ((ulong)left << 32) | (uint)right, left);
        foreach (var claim in common.SelectMany(p => (Claim[])[p.Left.Claim, p.Right.Claim]))
        {
            _keys[claim.Id] = [.. Keys(claim), key];
        }
    }

    /// <summary>The facts for which both give one value, in the order of the left article.</summary>
    private List<(Figure Left, Figure Right)> Common(int left, int right)
    {
        var byFact = _figures[right].ToDictionary(f => f.Fact);
        return [.. _figures[left].Where(f => byFact.TryGetValue(f.Fact, out var other) && f.Tells(other)).Select(f => (f, byFact[f.Fact]))];
    }

    /// <summary>Whether enough figures that are rare enough follow each other alike, sentence by sentence: within a sentence languages differ.</summary>
    private static bool AreInOrder(List<(Figure Left, Figure Right)> common)
    {
        if (common.Count < LeastFigures || common.Count(p => p.Left.IsTelling) < LeastTelling
            || common.DistinctBy(p => p.Left.Sentence).Count() < LeastSentences || common.DistinctBy(p => p.Right.Sentence).Count() < LeastSentences)
        {
            return false;
        }

        var order = common.OrderBy(p => p.Left.Sentence).ThenBy(p => p.Right.Sentence).Select(p => p.Right.Sentence).ToArray();
        return !order.Zip(order.Skip(1)).Any(p => p.First > p.Second);
    }

    /// <summary>Whether nearly every figure of one article stands in the other, of whatever fact.</summary>
    private bool IsWhole(int article, int other)
    {
        var found = _figures[article].Count(f => _figures[other].Exists(o => f.Tells(o)));
        return found >= LeastShare * _figures[article].Count;
    }

    /// <summary>Whether third articles, of other texts, tell the figures in the same order among others of their own, and hardly one is left that these two alone give.</summary>
    private bool AreToldApart(int left, int right, List<(Figure Left, Figure Right)> common)
    {
        var facts = common.Select(p => p.Left.Fact).ToHashSet();
        var alone = new HashSet<int>(facts);
        var apart = false;
        foreach (var third in _figures.Keys.Where(t => !IsOneText(t, left) && !IsOneText(t, right)).Order())
        {
            var shared = Common(left, third).FindAll(p => facts.Contains(p.Left.Fact));
            if (shared.Count >= LeastFigures && AreInOrder(shared) && !(IsWhole(left, third) && IsWhole(third, left)))
            {
                apart = true;
                alone.ExceptWith(shared.Select(p => p.Left.Fact));
            }
        }

        return apart && alone.Count < LeastAlone;
    }

    private bool IsOneText(int article, int other) =>
        article == other || _texts.FirstArticle(article) == _texts.FirstArticle(other)
        || (_texts.Credits[article] is { } credit && credit.Agency == _texts.Credits[other]?.Agency);
}
