namespace ClaimCheck.Inputs;

/// <summary>What the pairs of bytes in a text are when they are read in a Chinese encoding.</summary>
/// <param name="Letters">Pairs that are letters, not punctuation or full-width signs.</param>
/// <param name="Ordinary">Letters of the encoding's first level, which holds nearly all that people write.</param>
/// <param name="Latin">Other letters whose second byte is a Latin letter, as where an accented letter swallows the next one.</param>
/// <param name="Adjoining">Letters directly before or after another pair.</param>
internal readonly record struct LetterPairs(long Letters, long Ordinary, long Latin, long Adjoining)
{
    /// <summary>Share of ordinary letters, 0 to 1: over nine in ten in a right reading, at most half in that of another encoding.</summary>
    public double Share => Letters == 0 ? 0 : (double)Ordinary / Letters;

    /// <summary>Whether most letters are Latin ones swallowed in pairs.</summary>
    public bool AreLatin => Latin * 2 > Letters;

    /// <summary>Whether most letters stand together: an accented letter read as a pair with the letter after it stands alone in a Latin word.</summary>
    public bool StandTogether => Adjoining * 2 > Letters;
}
