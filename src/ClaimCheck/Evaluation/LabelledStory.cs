namespace ClaimCheck.Evaluation;

/// <summary>Articles about one event with what a reader found in them: what to measure a rule set against. Immutable.</summary>
public sealed record LabelledStory
{
    /// <summary>What the story is called: the path of its folder below the one given.</summary>
    public required string Name { get; init; }

    /// <summary>The articles. Labels point into their texts.</summary>
    public required Sequence<Article> Articles { get; init; }

    /// <summary>What contradicts. Default: nothing.</summary>
    public Sequence<GoldContradiction> Contradictions { get; init; } = [];

    /// <summary>What agrees. Default: nothing.</summary>
    public Sequence<GoldAgreement> Agreements { get; init; } = [];

    /// <summary>What must not be set against each other. Default: nothing.</summary>
    public Sequence<GoldTrap> Traps { get; init; } = [];
}
