using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Numbers in Chinese names, labels and scores: 波音737, 标普500, 歼-20, 90后, 3比1.</summary>
internal static class NumberedNames
{
    private static readonly Lazy<QuantityPhrases<bool>> s_names =
        new(() => new(LanguageTable.Lines("Zh.numbered-names.txt").Select(w => new Phrase<bool>(w, true))));

    /// <summary>Whether a bare number, or one without a classifier, ends a name: 标普500指数, but not 波音100架飞机.</summary>
    public static bool Ends(ReadOnlySpan<char> text, in NumberReading number)
    {
        if (Labels(text, number))
        {
            return true;
        }

        var end = number.Start > 1 && text[number.Start - 1] is '-' or ' ' ? number.Start - 1 : number.Start;
        return end > 0 && QuantityText.IsHan(text[end - 1]) && number.Scale == 1m
            && (Capitals(text, number.End) || s_names.Value.Before(text, end, 0, out _) > 0)
            && QuantityWords.Classifiers.At(text, number.End, out _) == 0;
    }

    /// <summary>90后, 世界500强, and the two sides of a score (3比1).</summary>
    private static bool Labels(ReadOnlySpan<char> text, in NumberReading number)
    {
        var after = number.End < text.Length ? text[number.End] : ' ';
        return (after == '后' && number.Digits && number.Value < 100m && number.End - number.Start == 2) || after == '强'
            || (after == '比' && HanFractions.Number(text, number.End + 1) is not null)
            || (number.Start > 1 && text[number.Start - 1] == '比' && (char.IsAsciiDigit(text[number.Start - 2]) || HanNumeral.Is(text[number.Start - 2])));
    }

    /// <summary>737 MAX: a word in capitals completes the name of a model.</summary>
    private static bool Capitals(ReadOnlySpan<char> text, int end) =>
        end + 2 < text.Length && text[end] == ' ' && char.IsAsciiLetterUpper(text[end + 1]) && char.IsAsciiLetterUpper(text[end + 2])
        && QuantityWords.MoneyAfter.At(text, end + 1, out _) == 0 && QuantityWords.Units.At(text, end + 1, out _) == 0;
}
