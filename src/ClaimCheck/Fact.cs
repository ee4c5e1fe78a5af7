namespace ClaimCheck;

/// <summary>What claims of one or more articles are about, without the value: a topic's slice by qualifiers.</summary>
public sealed record Fact
{
    /// <summary>Identifies the fact in its report.</summary>
    public required string Id { get; init; }

    /// <summary>Id of its topic: subject, predicate, object.</summary>
    public required string Topic { get; init; }

    /// <summary>Id of the subject.</summary>
    public required string Subject { get; init; }

    /// <summary>The relation.</summary>
    public required string Predicate { get; init; }

    /// <summary>Id of the object, or null.</summary>
    public string? Object { get; init; }

    /// <summary>What narrows it.</summary>
    public Qualifiers Qualifiers { get; init; } = Qualifiers.None;

    /// <summary>Ids of the claims, in the report's order of claims.</summary>
    public required Sequence<string> Claims { get; init; }

    /// <summary>How its claims stand to each other.</summary>
    public required Verdict Verdict { get; init; }
}
