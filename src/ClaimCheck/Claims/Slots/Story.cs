using ClaimCheck.Claims.Statements;

namespace ClaimCheck.Claims.Slots;

/// <summary>The sentences of all articles, with how much a term says in them: what stands everywhere says nothing.</summary>
internal sealed class Story
{
    private readonly Dictionary<string, int> _sentences = new(StringComparer.Ordinal);

    /// <param name="statements">The sentences, in order.</param>
    public Story(IReadOnlyList<Statement> statements)
    {
        Statements = statements;
        foreach (var statement in statements)
        {
            foreach (var term in Setting.TermsOf(statement.Context).Distinct(StringComparer.Ordinal))
            {
                _sentences[term] = _sentences.GetValueOrDefault(term) + 1;
            }
        }
    }

    public IReadOnlyList<Statement> Statements { get; }

    /// <summary>How much it says that two sentences share a term, in nats: the rarer, the more (Spärck Jones, 1972).</summary>
    public double WorthOf(string term) => _sentences.TryGetValue(term, out var count) ? Math.Log((double)Statements.Count / count) : 0;
}
