using System.Collections.Immutable;
using ClaimCheck.Claims.Speech;
using ClaimCheck.Mentions;
using ClaimCheck.Reading;

namespace ClaimCheck.Claims;

/// <summary>A sentence with everything recognised in it.</summary>
internal sealed record SentenceContext
{
    public required Document Document { get; init; }

    public required Sentence Sentence { get; init; }

    public required ImmutableArray<Mention> Values { get; init; }

    public required ImmutableArray<EntityMention> Entities { get; init; }

    /// <summary>Of <see cref="Entities"/> those that are no ordinary words with the capital of their sentence.</summary>
    public required ImmutableArray<EntityMention> Names { get; init; }

    /// <summary>Of <see cref="Names"/> those that can be the subject of what is said: no place, nothing behind a preposition, not who speaks.</summary>
    public required ImmutableArray<EntityMention> Subjects { get; init; }

    public required ImmutableArray<Term> Terms { get; init; }

    /// <summary>Entity the text has been about so far, for sentences that leave their subject out.</summary>
    public EntityMention? Topic { get; init; }

    /// <summary>The sentence before, where there is one that is read.</summary>
    public SentenceContext? Previous { get; init; }

    /// <summary>Who speaks in it, and in which words it is said who, in order.</summary>
    public ImmutableArray<SpeechFrame> Speech { get; init; } = [];

    /// <summary>The clause a place lies in.</summary>
    public TextSpan ClauseAt(int index)
    {
        var at = ClauseIndexAt(index);
        return at < Sentence.Clauses.Length && Sentence.Clauses[at].Contains(index) ? Sentence.Clauses[at] : Sentence.Span;
    }

    /// <summary>Index of the clause a place lies in; behind the last one, their number.</summary>
    public int ClauseIndexAt(int index) => Ordered.CountBefore(Sentence.Clauses, index, static (clause, at) => clause.End <= at);

    /// <summary>Whether a place stands between quotation marks.</summary>
    public bool IsQuoted(int index) => Sentence.Quotations.Any(q => q.Contains(index));
}
