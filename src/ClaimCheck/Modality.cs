namespace ClaimCheck;

/// <summary>How firmly an article stands behind a claim.</summary>
public enum Modality
{
    /// <summary>Stated as a fact in the article's own voice.</summary>
    Asserted,

    /// <summary>Told as somebody's words.</summary>
    Reported,

    /// <summary>An estimate or a forecast.</summary>
    Estimated,

    /// <summary>Intended, expected or proposed, not done.</summary>
    Planned,

    /// <summary>Rumoured or said to be so by nobody in particular.</summary>
    Rumoured,

    /// <summary>Told as being denied or as not so.</summary>
    Denied,

    /// <summary>Depends on a condition.</summary>
    Conditional,
}
