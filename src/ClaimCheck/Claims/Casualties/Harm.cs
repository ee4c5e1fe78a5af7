namespace ClaimCheck.Claims.Casualties;

/// <summary>What befell people.</summary>
internal enum Harm
{
    /// <summary>They died.</summary>
    Killed,

    /// <summary>They live, hurt.</summary>
    Injured,

    /// <summary>They were shot, stabbed or hit: killed or injured.</summary>
    Struck,
}
