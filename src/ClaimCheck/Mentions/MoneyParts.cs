using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>A sum told in its major and minor units: thirteen dollars forty-five cents, 10 $ 30 cent. Chinese sums are <see cref="ChineseMoney"/>'s.</summary>
internal static class MoneyParts
{
    public static void Extend(ReadOnlySpan<char> text, QuantityDraft draft)
    {
        if (draft.Dimension != Dimension.Money || draft.Factor != 1m || draft.Number.Scale != 1m || draft.Upper is not null || draft.Number.Value != decimal.Truncate(draft.Number.Value))
        {
            return;
        }

        var at = QuantityText.SkipSpace(text, draft.End);
        at += QuantityText.HasAnyCase(text, at, "and ") ? 4 : 0;
        if (NumberWordsEn.DigitsOrWords(text, at) is not { Value: > 0m and < 100m, Scale: 1m } minor || at == draft.End && !minor.Digits)
        {
            return;
        }

        var length = QuantityWords.MoneyAfter.At(text, QuantityText.SkipSpace(text, minor.End), out var unit);
        if (length == 0 && QuantityText.IsLatin(text[draft.End - 1]) && minor.Value >= 10m && minor.Value == decimal.Truncate(minor.Value) && IsLast(text, minor.End))
        {
            draft.Add(minor.Value / 100m, minor.End);
        }
        else if (length > 0 && unit!.Factor < 1m && (unit.Code == draft.Unit || unit.Code == "USD"))
        {
            draft.Add(minor.Value * unit.Factor, QuantityText.SkipSpace(text, minor.End) + length);
        }
    }

    /// <summary>"Two pounds fifty" is a sum when nothing more is counted behind it.</summary>
    private static bool IsLast(ReadOnlySpan<char> text, int end) =>
        end == text.Length || text[end] is ',' or ';' or ')' or '?' or '!' or '\n' || (text[end] == '.' && !(end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))
        || QuantityText.Has(text, end, " more") || (text[end] == ' ' && QuantityNouns.IsStopAt(text, end + 1));
}
