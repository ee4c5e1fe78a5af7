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
    public static int DigitsEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Index behind a single space at <paramref name="at"/>, or the index itself.</summary>
    public static int SkipSpace(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] == ' ' ? at + 1 : at;

    /// <summary>Whether the word stands at a place, which may lie behind the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Has(ReadOnlySpan<char> text, int at, string word) =>
        at < text.Length && text[at] == word[0] && text[at..].StartsWith(word, StringComparison.Ordinal);

    /// <summary>The first of the words that stands at a place, or null.</summary>
    public static string? FirstAt(ReadOnlySpan<char> text, int at, ReadOnlySpan<string> words)
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

    /// <summary>Whether one of the words stands at a place, in any case.</summary>
    public static bool HasAny(ReadOnlySpan<char> text, int at, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (HasAnyCase(text, at, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the words ends at a place, in any case.</summary>
    public static bool HasAnyBefore(ReadOnlySpan<char> text, int end, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (end >= word.Length && HasAnyCase(text, end - word.Length, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same as <see cref="Has"/> in any case; most places are told by the first letter alone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool HasAnyCase(ReadOnlySpan<char> text, int at, string word) =>
        at < text.Length && (text[at] | CaseBit) == (word[0] | CaseBit) && text[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase);
}
