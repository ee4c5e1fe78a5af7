namespace ClaimCheck.Mentions;

/// <summary>How surely words are a date.</summary>
internal enum DateCertainty
{
    /// <summary>By themselves.</summary>
    Sure,

    /// <summary>Behind a word that leads to dates, or in a range: "in 2024", "since May".</summary>
    Led,

    /// <summary>Only with another date beside them: the "3" of "from 3 to 12 May".</summary>
    Part,
}
