using System.Globalization;
using System.Text;

namespace ClaimCheck.Languages;

/// <summary>A written English word in small letters without accents, its apostrophes straight.</summary>
internal static class PlainWord
{
    /// <summary>The word, worked out in a room as long as it, though it may stand elsewhere.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> word, Span<char> lower)
    {
        word.ToLowerInvariant(lower);
        lower.Replace('’', '\'');
        return Ascii.IsValid(lower) ? lower : string.Concat(lower.ToString().Normalize(NormalizationForm.FormD).Where(c => !IsMark(c)));
    }

    /// <summary>Whether it is an accent, written behind its letter.</summary>
    public static bool IsMark(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
