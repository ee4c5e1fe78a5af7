namespace ClaimCheck;

/// <summary>A verdict worth showing. With <see cref="ClaimCheck.Verdict.Contradiction"/> its sides are always of different articles.</summary>
public sealed record Finding
{
    /// <summary>Derived from the rule and the evidence, so that it survives an added article.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the rule: <c>CC1001</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>How much it weighs.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What it is.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Ids of the facts it speaks of.</summary>
    public required Sequence<string> Facts { get; init; }

    /// <summary>Ids of other rules that explain it (a slip by ten).</summary>
    public Sequence<string> Hints { get; init; } = [];

    /// <summary>The reason in words, in English.</summary>
    public required string Explanation { get; init; }

    /// <summary>The reason as id and arguments.</summary>
    public required Message Message { get; init; }

    /// <summary>Who says what, best supported first.</summary>
    public required Sequence<Side> Sides { get; init; }

    /// <summary>How its sides compare; null for what is no contradiction.</summary>
    public FindingSupport? Support { get; init; }

    /// <summary>What a person made of it, or null.</summary>
    public Suppression? Suppression { get; init; }

    /// <summary>Whether it still asks for attention: nobody has dismissed it.</summary>
    public bool IsOpen => Suppression is not { Decision: Decision.Dismissed };
}
