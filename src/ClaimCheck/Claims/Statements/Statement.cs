using System.Collections.Immutable;

namespace ClaimCheck.Claims.Statements;

/// <summary>A sentence as the row of its words that count.</summary>
internal sealed record Statement
{
    public required SentenceContext Context { get; init; }

    public required ImmutableArray<StatementWord> Words { get; init; }

    /// <summary>Whether it is about all its article says: a claim and its like, not a sentence of a story.</summary>
    public required bool IsBrief { get; init; }

    public string Article => Context.Document.Article.Id;

    /// <summary>What its words say together.</summary>
    public double Weight => Words.Sum(w => w.Weight);
}
