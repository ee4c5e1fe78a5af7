namespace ClaimCheck;

/// <summary>The output: everything is sorted, and the same input gives an equal report.</summary>
public sealed record Report
{
    /// <summary>Name and version of the shape: <c>claimcheck/report/1</c>.</summary>
    public const string CurrentSchema = "claimcheck/report/1";

    /// <summary>The shape of this report.</summary>
    public string Schema { get; init; } = CurrentSchema;

    /// <summary>Version of the engine.</summary>
    public required string Engine { get; init; }

    /// <summary>Hash of the rule set, <c>sha256:…</c>.</summary>
    public required string RuleSet { get; init; }

    /// <summary>Name of the story, or null.</summary>
    public string? Story { get; init; }

    /// <summary>The articles, by id, with what was read of their head blocks.</summary>
    public Sequence<Article> Articles { get; init; } = [];

    /// <summary>The claims, by article and place.</summary>
    public Sequence<Claim> Claims { get; init; } = [];

    /// <summary>The facts.</summary>
    public Sequence<Fact> Facts { get; init; } = [];

    /// <summary>The findings that are contradictions, heaviest first.</summary>
    public Sequence<Finding> Contradictions { get; init; } = [];

    /// <summary>The other findings.</summary>
    public Sequence<Finding> Findings { get; init; } = [];

    /// <summary>The origins that several articles share, by their first articles, with why; a claim of none of these has its article for origin.</summary>
    public Sequence<Origin> Origins { get; init; } = [];

    /// <summary>The sources, by id.</summary>
    public Sequence<Source> Sources { get; init; } = [];

    /// <summary>The notes.</summary>
    public Sequence<Note> Notes { get; init; } = [];
}
