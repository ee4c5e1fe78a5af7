using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>What a number counts: the noun in the singular and where its words end.</summary>
internal sealed record CountedNoun(string Noun, int End)
{
    /// <summary>What "900-odd" and "20-plus" make of the number.</summary>
    public Bound Bound { get; init; }

    /// <summary>Whether the phrase may end with it; a singular or a capitalised plural stands only where nothing better follows.</summary>
    public bool Whole { get; init; }
}
