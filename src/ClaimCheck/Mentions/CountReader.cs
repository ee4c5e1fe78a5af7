using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads counts: a number with the noun it counts, or a bare number in digits that is nothing else.</summary>
internal static class CountReader
{
    public static QuantityDraft? Read(string text, QuantityDraft draft)
    {
        var end = draft.Span.End;
        if (HedgeReader.Behind(text, end) is { Bound: Bound.Above } more && end < text.Length && text[end] != ' ')
        {
            draft = draft with { Bound = Bound.Above };
            end = more.End;
        }

        if (PartOf(text, end) is { } whole)
        {
            var behind = NounReader.Read(text, whole.End);
            return draft with { Whole = whole.Value, Unit = behind?.Noun, Span = new TextSpan(draft.Span.Start, behind?.End ?? whole.End) };
        }

        if (NounReader.Read(text, end) is { } noun)
        {
            if (IsArticle(text, draft, noun.Noun))
            {
                return null;
            }

            return draft with { Unit = noun.Noun, Span = new TextSpan(draft.Span.Start, noun.End) };
        }

        return IsBare(text, draft) ? draft with { Span = new TextSpan(draft.Span.Start, end) } : null;
    }

    /// <summary>"11 of 14", "11 out of 14".</summary>
    private static (decimal Value, int End)? PartOf(string text, int at)
    {
        foreach (var link in (ReadOnlySpan<string>)[" of the ", " of ", " out of "])
        {
            if (string.CompareOrdinal(text, at, link, 0, link.Length) == 0 && at + link.Length < text.Length
                && DigitReader.IsDigit(text[at + link.Length]) && NumberReader.Read(text, at + link.Length) is { } whole)
            {
                return (whole.Value, whole.Span.End);
            }
        }

        return null;
    }

    /// <summary>一个 and "one" before a noun introduce a thing more often than they count it.</summary>
    private static bool IsArticle(string text, QuantityDraft draft, string? noun) =>
        draft.Number is { IsWord: true, HasScale: false, Value: 1, Upper: 1 } && (Letters.IsHan(text[draft.Span.Start]) || noun is null);

    /// <summary>Words alone and what stands inside a name, a list marker or a year are no counts.</summary>
    private static bool IsBare(string text, QuantityDraft draft)
    {
        var number = draft.Number;
        if (number.IsWord && !number.HasScale && !(number.Value >= 13 && number.Value == number.Upper && char.IsAsciiLetter(text[draft.Span.Start])))
        {
            return false;
        }

        var before = draft.Span.Start > 0 ? text[draft.Span.Start - 1] : '\n';
        var behind = draft.Span.End < text.Length ? text[draft.Span.End] : '\n';
        var isMarked = before is '[' or '(' or '（' or '/' or '=' or '【' or '-' || behind is ']' or ')' or '）' or '/' or '-' or '=' or '】' or '、' || (behind == '.' && !number.HasScale && number.Value < 100);
        var isYear = !number.HasScale && number.Span.Length == 4 && number.Value is >= 1500 and <= 2100;
        return !isMarked && !isYear && !IsNumbered(text, draft.Span.Start);
    }

    /// <summary>Behind a capitalised word the number is part of a name: Boeing 737, Llama 4, Article 5.</summary>
    private static bool IsNumbered(string text, int start)
    {
        var end = start;
        while (end > 0 && text[end - 1] is ' ' or '-')
        {
            end--;
        }

        var from = end;
        while (from > 0 && char.IsAsciiLetterOrDigit(text[from - 1]))
        {
            from--;
        }

        var isSentenceStart = from == 0 || text[from - 1] is '\n' || (from > 1 && text[from - 2] is '.' or '!' or '?');
        return from < end && char.IsAsciiLetterUpper(text[from]) && !isSentenceStart;
    }
}
