using ClaimCheck.Claims.Statements;

namespace ClaimCheck.Claims.Slots;

/// <summary>A name that stands in a relation.</summary>
/// <param name="Statement">The sentence.</param>
/// <param name="Relation">The relation.</param>
/// <param name="Span">The name's words.</param>
/// <param name="Cue">The words that speak of the relation, with the name where they stand around it.</param>
/// <param name="Entity">Id of the entity, or null where the words are known as none.</param>
internal sealed record NamedFiller(Statement Statement, SlotRelation Relation, TextSpan Span, TextSpan Cue, string? Entity)
{
    private static readonly string[] Titles = ["Justice", "Judge", "Professor", "Captain", "Colonel", "Senator", "Bishop"];

    private static readonly string[] Prepositions = [" in", " at", " near", " off", " into"];

    /// <summary>Whether it does what the cue says: then one thing or another may be done by it.</summary>
    public bool IsSubject { get; init; }

    /// <summary>The title before the name, of those that few people of a story have, or null.</summary>
    public string? Title => Array.Find(Titles, t => Statement.Context.Document.Text.AsSpan(0, Span.Start).EndsWith(t + " ", StringComparison.Ordinal) || Text.StartsWith(t + " ", StringComparison.Ordinal));

    public string Article => Statement.Article;

    /// <summary>The preposition the cue ends in, or null.</summary>
    public string? Preposition => IsHall ? " at" : Array.Find(Prepositions, p => Cue.In(Statement.Context.Document.Text).EndsWith(p, StringComparison.OrdinalIgnoreCase));

    /// <summary>"In the Velodrome": what has an article is no town.</summary>
    private bool IsHall => Statement.Context.Document.Text.AsSpan(0, Span.Start).EndsWith(" the ");

    public string Text { get; } = Span.In(Statement.Context.Document.Text);

    /// <summary>The entity, or the words themselves.</summary>
    public string Id { get; } = Entity ?? Span.In(Statement.Context.Document.Text).ToLowerInvariant().Replace(' ', '-');
}
