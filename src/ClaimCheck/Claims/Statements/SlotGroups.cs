using ClaimCheck.Values;

namespace ClaimCheck.Claims.Statements;

/// <summary>Joins the slots of several pairs of twins where they have an article's words in common: three articles, one fact.</summary>
internal sealed class SlotGroups
{
    private readonly List<(SentenceContext Context, string Predicate, TextSpan Span, ClaimValue Value)> _nodes = [];
    private readonly Dictionary<(string Article, string Predicate, TextSpan Span), int> _byWords = [];
    private readonly DisjointSets _sets = new();

    /// <summary>The words of all articles, each with the id of its group.</summary>
    public IEnumerable<SlotNode> Nodes => _nodes.Select((n, i) => new SlotNode(n.Context, n.Predicate, n.Span, n.Value, IdOf(_sets.Find(i))));

    /// <param name="leftContext">Sentence of the left words.</param>
    /// <param name="rightContext">Sentence of the right words.</param>
    /// <param name="slot">What they say differently.</param>
    public void Add(SentenceContext leftContext, SentenceContext rightContext, Slot slot)
    {
        var left = NodeOf(leftContext, slot.Predicate, slot.Left, slot.LeftValue);
        var right = NodeOf(rightContext, slot.Predicate, slot.Right, slot.RightValue);
        _sets.Join(left, right);
    }

    private int NodeOf(SentenceContext context, string predicate, TextSpan span, ClaimValue value)
    {
        var key = (context.Document.Article.Id, predicate, span);
        if (!_byWords.TryGetValue(key, out var node))
        {
            node = _byWords[key] = _sets.Add();
            _nodes.Add((context, predicate, span, value));
        }

        return node;
    }

    private string IdOf(int node) =>
        StableId.Of('s', _nodes[node].Context.Document.Article.Id, _nodes[node].Predicate, FormattableString.Invariant($"{_nodes[node].Span.Start}"));
}
