namespace ClaimCheck.Mentions;

/// <summary>What can begin at a place of a text.</summary>
[Flags]
internal enum ValueTrigger : byte
{
    /// <summary>No value.</summary>
    None = 0,

    /// <summary>A word of ASCII letters, which tells more.</summary>
    Word = 1,

    /// <summary>A letter of another kind, which may go on a word.</summary>
    Letter = 2,

    /// <summary>A quantity.</summary>
    Quantity = 4,

    /// <summary>A date or time of day, by a word or a digit.</summary>
    Date = 8,

    /// <summary>A Chinese date or time, or a name that holds the letters of one.</summary>
    ChineseDate = 16,

    /// <summary>An office.</summary>
    Role = 32,

    /// <summary>An address of the web, in which no quantities stand.</summary>
    Address = 64,

    /// <summary>A character of which only the one behind it tells whether a Chinese date, an office or a decimal without its zero begins.</summary>
    Pair = 128,
}
