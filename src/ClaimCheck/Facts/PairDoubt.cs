namespace ClaimCheck.Facts;

/// <summary>What keeps two differing claims from being about one fact.</summary>
internal enum PairDoubt
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>See <see cref="Veto"/>.</summary>
    Vetoed,

    /// <summary>See <see cref="PairModel"/>.</summary>
    Improbable,
}
