using ClaimCheck.Values;

namespace ClaimCheck;

/// <summary>What an article says: subject – predicate – (object) = value, under qualifiers. Immutable.</summary>
/// <remarks>Built by the engine from text, or by hand: then <see cref="Evidence"/> is null and nothing is read.</remarks>
public sealed record Claim
{
    /// <summary>Identifies the claim in its report; derived from its content when empty.</summary>
    public string Id { get; init; } = "";

    /// <summary>Id of the article that makes it.</summary>
    public required string Article { get; init; }

    /// <summary>Who or what it is about.</summary>
    public required Entity Subject { get; init; }

    /// <summary>The relation, as in the catalogue (<c>investment.amount</c>) or open (<c>open.fee</c>).</summary>
    public required string Predicate { get; init; }

    /// <summary>The other end of the relation, or null.</summary>
    public Entity? Object { get; init; }

    /// <summary>The event it belongs to, or null.</summary>
    public string? Event { get; init; }

    /// <summary>What is said.</summary>
    public required ClaimValue Value { get; init; }

    /// <summary>What narrows it.</summary>
    public Qualifiers Qualifiers { get; init; } = Qualifiers.None;

    /// <summary>How firmly the article stands behind it.</summary>
    public Modality Modality { get; init; }

    /// <summary>Who inside the article says it, or null for the article itself.</summary>
    public string? Attribution { get; init; }

    /// <summary>Id shared by claims that go back to one origin (a reprint, a wire paragraph); derived when null.</summary>
    public string? Origin { get; init; }

    /// <summary>How sure the reading is, 0 to 1.</summary>
    public decimal Confidence { get; init; } = 1m;

    /// <summary>The words it was read from; null only for claims built by hand.</summary>
    public Evidence? Evidence { get; init; }
}
