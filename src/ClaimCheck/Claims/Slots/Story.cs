using System.Runtime.InteropServices;
using ClaimCheck.Claims.Statements;
using ClaimCheck.Mentions;

namespace ClaimCheck.Claims.Slots;

/// <summary>The sentences of all articles, with how much a term says in them: what stands everywhere says nothing.</summary>
internal sealed class Story
{
    /// <summary>A main body is named at least so often.</summary>
    private const int LeastForMain = 2;

    /// <summary>How many sentences have a term, and the last that has it.</summary>
    private readonly Dictionary<string, (int Count, Statement? Last)> _sentences = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Article, string Entity), int> _names = [];

    /// <param name="statements">The sentences, in order.</param>
    public Story(IReadOnlyList<Statement> statements)
    {
        Statements = statements;
        foreach (var statement in statements)
        {
            foreach (var term in Setting.TermsOf(statement.Context))
            {
                ref var told = ref CollectionsMarshal.GetValueRefOrAddDefault(_sentences, term, out _);
                told = (told.Count + (ReferenceEquals(told.Last, statement) ? 0 : 1), statement);
            }

            foreach (var name in statement.Context.Entities)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_names, (statement.Article, name.Entity), out _)++;
            }
        }
    }

    public IReadOnlyList<Statement> Statements { get; }

    /// <summary>How much it says that two sentences share a term, in nats: the rarer, the more (Spärck Jones, 1972).</summary>
    public double WorthOf(string term) => _sentences.TryGetValue(term, out var told) ? Math.Log((double)Statements.Count / told.Count) : 0;

    /// <summary>Whether an article names somebody or something.</summary>
    public bool Names(string article, string entity) => _names.ContainsKey((article, entity));

    /// <summary>The bodies an article names most: as often as any other.</summary>
    public IEnumerable<string> MainBodiesOf(string article, EntityIndex entities)
    {
        var named = _names.Where(n => n.Key.Article == article && entities.KindOf(n.Key.Entity) is EntityKind.Organisation or EntityKind.Unknown).ToList();
        var most = named.Count == 0 ? 0 : named.Max(n => n.Value);
        return named.Where(n => n.Value == most && n.Value >= LeastForMain).Select(n => n.Key.Entity).Order(StringComparer.Ordinal);
    }
}
