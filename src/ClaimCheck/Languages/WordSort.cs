namespace ClaimCheck.Languages;

/// <summary>What a word does in a statement.</summary>
internal enum WordSort
{
    /// <summary>Says something: what two statements can differ in.</summary>
    Content,

    /// <summary>A number, a date or a time.</summary>
    Value,

    /// <summary>Says nothing when statements are laid side by side: articles, auxiliaries, particles.</summary>
    Light,

    /// <summary>Turns what follows into its opposite.</summary>
    Negator,

    /// <summary>Leaves out all else: only.</summary>
    Restrictor,

    /// <summary>May, must.</summary>
    Modal,

    /// <summary>A condition, an exception or a stretch of time.</summary>
    Scope,
}
