namespace ClaimCheck.Claims.Casualties;

/// <summary>What a piece of a sentence does in a statement about casualties.</summary>
internal enum PieceKind
{
    /// <summary>A word without a part of its own.</summary>
    Word,

    /// <summary>People, counted or named.</summary>
    People,

    /// <summary>What befell them.</summary>
    Cue,

    /// <summary>And, 和, 、.</summary>
    And,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>An age or a place in apposition, passed over.</summary>
    Passed,

    /// <summary>Was, were, 被.</summary>
    Be,

    /// <summary>A preposition: people behind it do not stand before a cue.</summary>
    Of,

    /// <summary>By, 被: who did it follows.</summary>
    By,

    /// <summary>Along with, 连同: people behind it share what befell those before.</summary>
    With,

    /// <summary>Not, 未.</summary>
    Not,

    /// <summary>Where a statement ends: a semicolon, a dash, "after", "when".</summary>
    Stop,
}
