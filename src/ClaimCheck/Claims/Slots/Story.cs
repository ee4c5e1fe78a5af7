using ClaimCheck.Claims.Statements;
using ClaimCheck.Mentions;

namespace ClaimCheck.Claims.Slots;

/// <summary>The sentences of all articles, with how much a term says in them: what stands everywhere says nothing.</summary>
internal sealed class Story
{
    private readonly Dictionary<string, int> _sentences = new(StringComparer.Ordinal);
    private readonly HashSet<(string Article, string Entity)> _named = [];

    /// <param name="statements">The sentences, in order.</param>
    /// <param name="entities">Who is named in them.</param>
    public Story(IReadOnlyList<Statement> statements, EntityIndex entities)
    {
        (Statements, Entities) = (statements, entities);
        foreach (var statement in statements)
        {
            foreach (var term in Setting.TermsOf(statement.Context).Distinct(StringComparer.Ordinal))
            {
                _sentences[term] = _sentences.GetValueOrDefault(term) + 1;
            }

            foreach (var name in statement.Context.Entities)
            {
                _named.Add((statement.Article, name.Entity));
            }
        }
    }

    public IReadOnlyList<Statement> Statements { get; }

    public EntityIndex Entities { get; }

    /// <summary>How much it says that two sentences share a term, in nats: the rarer, the more (Spärck Jones, 1972).</summary>
    public double WorthOf(string term) => _sentences.TryGetValue(term, out var count) ? Math.Log((double)Statements.Count / count) : 0;

    /// <summary>Whether an article names an entity anywhere.</summary>
    public bool Names(string article, string entity) => _named.Contains((article, entity));
}
