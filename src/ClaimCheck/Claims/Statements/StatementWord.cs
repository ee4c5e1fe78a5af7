using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Statements;

/// <summary>A word of a statement that counts when two are laid side by side.</summary>
/// <param name="Key">Equal for words that say the same.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Sort">What it does.</param>
/// <param name="Meanings">What it may mean, where meanings exclude each other.</param>
/// <param name="Clause">Index of its clause in the sentence.</param>
internal sealed record StatementWord(string Key, TextSpan Span, WordSort Sort, Sequence<Meaning> Meanings, int Clause)
{
    /// <summary>The value it is, or null.</summary>
    public ClaimValue? Value { get; init; }

    /// <summary>How much it says: a single Chinese character says half a word, a function word nothing.</summary>
    public double Weight => Sort is not (WordSort.Content or WordSort.Value) ? 0 : Key[0] == 'h' ? 0.5 : 1;
}
