using System.Runtime.CompilerServices;

namespace ClaimCheck.Mentions;

/// <summary>Looks at words of a folded text (<see cref="ValueFold"/>).</summary>
internal static class QuantityText
{
    /// <summary>What an ASCII letter's two cases differ in; the words looked for begin with no other letters that have cases.</summary>
    private const int CaseBit = 0x20;

    public static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff' or '〇';

    public static bool IsLatin(char c) => char.IsAsciiLetter(c) || c is >= '\u00c0' and <= '\u024f';

    /// <summary>The index behind the digits that stand at a place, or the place itself.</summary>
    public static int DigitsEnd(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Index behind a single space at <paramref name="at"/>, or the index itself.</summary>
    public static int SkipSpace(string text, int at) => at < text.Length && text[at] == ' ' ? at + 1 : at;

    /// <summary>Whether the word stands at a place, which may lie behind the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Has(string text, int at, string word) =>
        at < text.Length && text[at] == word[0] && text.AsSpan(at).StartsWith(word, StringComparison.Ordinal);

    /// <summary>The first of the words that stands at a place, or null.</summary>
    public static string? FirstAt(string text, int at, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Has(text, at, word))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>The same as <see cref="Has"/> in any case; most places are told by the first letter alone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool HasAnyCase(string text, int at, string word) =>
        at < text.Length && (text[at] | CaseBit) == (word[0] | CaseBit) && text.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase);
}
