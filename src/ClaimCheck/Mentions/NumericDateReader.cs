using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads dates in digits alone: 2025-06-12, 2025/6/12, 06/25/2025, 10.09.2025, 28/03/24, 2015-12, 12-2015.</summary>
/// <remarks>03/04/2025 is read month first, as American papers write, with the other day as its alternate; with dots, or with a first number above 12, the day is first.</remarks>
internal static class NumericDateReader
{
    private const int Months = 12;

    /// <summary>First and last year that a number in digits is taken for.</summary>
    private const int FirstYear = 1900;

    private const int LastYear = 2099;

    public static bool Read(ref DateCursor cursor, out DateTerm term)
    {
        var start = cursor.At;
        term = default;
        if (cursor.Digits(4, out var first, out var firstLength) && firstLength is 1 or 2 or 4 && cursor.Next is '-' or '/' or '.' && char.IsAsciiDigit(cursor.After(1)))
        {
            var mark = cursor.Next;
            cursor.At++;
            if (cursor.Digits(4, out var second, out var secondLength))
            {
                term = Third(ref cursor, mark, out var third, out var thirdLength)
                    ? Full((first, firstLength), (second, secondLength), (third, thirdLength), mark)
                    : Two((first, firstLength), (second, secondLength), mark);
                if ((term.Month > 0 || term.IsFixed) && !IsGlued(cursor))
                {
                    term = IsLed(cursor.Text, start, mark, (first, firstLength), (second, secondLength)) && term.Certainty == DateCertainty.Part ? term with { Certainty = DateCertainty.Sure } : term;
                    return true;
                }
            }
        }

        (cursor.At, term) = (start, default);
        return false;
    }

    /// <summary>"on 22/04", "by 13/05": a number above twelve behind such a word is a day.</summary>
    private static bool IsLed(ReadOnlySpan<char> text, int start, char mark, (int Value, int Length) first, (int Value, int Length) second) =>
        mark == '/' && (first.Value > Months || second.Value > Months) && second.Length == 2
        && DateSurroundings.Before(text, start) is "on" or "On" or "by" or "By" or "until" or "till" or "since" or "Since" or "before" or "after" or "dated";

    private static bool Third(ref DateCursor cursor, char mark, out int value, out int length)
    {
        (value, length) = (0, 0);
        if (cursor.Next != mark || !char.IsAsciiDigit(cursor.After(1)))
        {
            return false;
        }

        var start = cursor.At++;
        if (cursor.Digits(4, out value, out length) && length is 1 or 2 or 4 && !IsRange(cursor, mark))
        {
            return true;
        }

        cursor.At = start;
        return false;
    }

    /// <summary>Whether "5/1-5/7" goes on behind the mark, so that it joins two dates.</summary>
    private static bool IsRange(in DateCursor cursor, char mark) => mark == '-' && cursor.Next == '/';

    private static DateTerm Full((int Value, int Length) first, (int Value, int Length) second, (int Value, int Length) third, char mark)
    {
        if (first.Length == 4)
        {
            return second.Length <= 2 && third.Length <= 2 ? Of(first.Value, second.Value, third.Value) : default;
        }

        if (second.Length > 2 || third.Length == 1)
        {
            return default;
        }

        var year = third.Length == 4 ? third.Value : EnglishDateNumbers.Full(third.Value);
        var isOpen = second.Value <= Months && first.Value != second.Value;
        return mark == '.' || first.Value > Months
            ? Of(year, second.Value, first.Value)
            : Of(year, first.Value, second.Value) with { IsHedged = isOpen, IsAmbiguous = isOpen };
    }

    private static DateTerm Two((int Value, int Length) first, (int Value, int Length) second, char mark) => (first.Length, second.Length) switch
    {
        (4, 2) when mark == '-' && IsYear(first.Value) && second.Value <= Months && second.Value == (first.Value + 1) % 100 => EnglishYearPairs.Of(first.Value, second.Value) with { IsHedged = true },
        (4, 2) when mark != '.' && IsYear(first.Value) && second.Value is >= 1 and <= Months => new DateTerm { Year = first.Value, Month = second.Value, Precision = DatePrecision.Month },
        (2, 4) when mark != '.' && IsYear(second.Value) && first.Value is >= 1 and <= Months => new DateTerm { Year = second.Value, Month = first.Value, Precision = DatePrecision.Month },
        ( <= 2, <= 2) when mark == '/' || mark == '.' => Of(0, first.Value > Months ? second.Value : first.Value, first.Value > Months ? first.Value : second.Value) with { Certainty = DateCertainty.Part },
        _ => default,
    };

    private static bool IsYear(int year) => year is >= FirstYear and <= LastYear;

    private static DateTerm Of(int year, int month, int day) =>
        month is >= 1 and <= Months && day >= 1 && day <= DateTime.DaysInMonth(year is 0 or > 9999 ? 4 : year, month) ? new DateTerm { Year = year, Month = month, Day = day } : default;

    private static bool IsGlued(in DateCursor cursor) =>
        char.IsAsciiLetterOrDigit(cursor.Next) || cursor.Next is '%' or '年' || (cursor.Next is '.' or ',' or '-' or '/' && char.IsAsciiDigit(cursor.After(1)) && !IsRangeMark(cursor));

    /// <summary>A hyphen between two dates: 10/1/2018-10/7/2018.</summary>
    private static bool IsRangeMark(in DateCursor cursor) => cursor.Next == '-' && cursor.Text[cursor.At - 1] is not '-' && cursor.Text.Slice(Math.Max(0, cursor.At - 3), Math.Min(3, cursor.At)).IndexOf('-') < 0;
}
