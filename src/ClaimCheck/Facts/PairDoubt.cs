namespace ClaimCheck.Facts;

/// <summary>What keeps two differing claims from being about one fact.</summary>
internal enum PairDoubt
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>See <see cref="Veto"/>.</summary>
    Vetoed,

    /// <summary>Years and less precise dates without a known relation.</summary>
    YearsAlone,

    /// <summary>Small counts and dates without a known relation, and too little in common for these.</summary>
    Small,

    /// <summary>Too little in common even for a relation that each article states once.</summary>
    UnlikeOnce,

    /// <summary>Too little in common for a known relation.</summary>
    UnlikeKnown,

    /// <summary>Too little in common for a relation that is not known.</summary>
    UnlikeOpen,

    /// <summary>Another claim of one of the two articles fits as well, or agrees.</summary>
    Rival,
}
