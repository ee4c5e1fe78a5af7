namespace ClaimCheck.Claims.Casualties;

/// <summary>A piece of a sentence.</summary>
internal sealed record Piece(PieceKind Kind, TextSpan Span)
{
    /// <summary>What befell, for a cue.</summary>
    public HarmCue? Cue { get; init; }

    /// <summary>Whether it tells how badly somebody is hurt: "critically".</summary>
    public bool IsGrave { get; init; }

    /// <summary>Whether it says that others come before: "was also killed", 也死亡.</summary>
    public bool IsAlso { get; init; }

    /// <summary>Whether it opens an aside on those who are counted in: "including".</summary>
    public bool IsIncluding { get; init; }

    /// <summary>Who, for people.</summary>
    public People? People { get; init; }
}
