using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads ages: 28-year-old, 28 years old, aged 28, age 29, 28岁.</summary>
internal static class AgeReader
{
    private static readonly string[] Behind = ["-year-old", " years old", "-year old", " year old", " years of age", "岁", "歲", "周岁"];
    private static readonly string[] Before = ["aged", "age", "aged between", "年龄", "年仅", "现年", "享年"];

    public static QuantityDraft? Read(string text, QuantityDraft draft)
    {
        foreach (var words in Behind)
        {
            if (text.AsSpan(draft.Span.End).StartsWith(words, StringComparison.OrdinalIgnoreCase))
            {
                return Age(draft, draft.Span.Start, draft.Span.End + words.Length);
            }
        }

        var before = text.AsSpan(0, draft.Span.Start).TrimEnd(' ');
        foreach (var words in Before)
        {
            if (before.EndsWith(words, StringComparison.OrdinalIgnoreCase) && draft.Number.Value < 130 && !char.IsAsciiLetter(At(text, before.Length - words.Length - 1)))
            {
                return Age(draft, before.Length - words.Length, draft.Span.End);
            }
        }

        return null;
    }

    private static QuantityDraft Age(QuantityDraft draft, int start, int end) =>
        draft with { Dimension = Dimension.Age, Unit = "year", Base = 31_536_000m, Span = new TextSpan(start, end) };

    private static char At(string text, int index) => index >= 0 ? text[index] : '\0';
}
