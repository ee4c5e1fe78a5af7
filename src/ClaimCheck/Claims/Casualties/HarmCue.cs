namespace ClaimCheck.Claims.Casualties;

/// <summary>Words that say what befell people, and where the people stand.</summary>
internal sealed record HarmCue(Harm Harm, CueForm Form)
{
    /// <summary>Whether it tells the state of some of them more often than of all: "in critical condition", "taken to hospital".</summary>
    public bool IsWeak { get; init; }

    /// <summary>Whether it names the dead, not the deed: "the bodies of", "the deaths of".</summary>
    public bool IsNoun { get; init; }

    /// <summary>Whether it tells how badly some are hurt.</summary>
    public bool IsGrave { get; init; }
}
