using ClaimCheck.Claims.Statements;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Slots;

/// <summary>Words that fill a slot of their sentence: which way, yes or no, who, where.</summary>
/// <param name="Statement">The sentence.</param>
/// <param name="Key">What is filled: a concept, an office; only fillers of one key can be compared.</param>
/// <param name="Span">The words.</param>
/// <param name="Value">What they say.</param>
internal sealed record Filler(Statement Statement, string Key, TextSpan Span, ClaimValue Value)
{
    private Setting? _setting;

    /// <summary>A number that must be the same for both, or null.</summary>
    public Quantity? Amount { get; init; }

    /// <summary>Ideas in its clause that tell what the number is of; empty where none does.</summary>
    public IReadOnlyList<string> Of { get; init; } = [];

    /// <summary>The word that is said, stemmed, where another word of its idea says perhaps another thing; else null.</summary>
    public string? Word { get; init; }

    /// <summary>The words that ask for it, with its own: they are no part of the setting. Null where its own are all.</summary>
    public TextSpan? Frame { get; init; }

    public string Article => Statement.Article;

    public Setting Setting => _setting ??= new Setting(Statement.Context, Frame ?? Span);

    /// <summary>Whether they fill one slot with what excludes each other.</summary>
    public bool Contradicts(Filler other) => Value.RelationTo(other.Value) == Relation.Contradict && MayMeet(other);

    /// <summary>Whether nothing but the setting tells whether they are of one slot.</summary>
    public bool MayMeet(Filler other) =>
        Amount is null == other.Amount is null
        && (Amount is null || Relates(Amount, other.Amount!))
        && (Of.Count == 0 || other.Of.Count == 0 || Of.Any(other.Of.Contains));

    /// <summary>Whether the numbers can be one, whichever way they went.</summary>
    private static bool Relates(Quantity left, Quantity right) =>
        (left with { Trend = Trend.None }).RelationTo(right with { Trend = Trend.None }) is Relation.Same or Relation.Compatible;
}
