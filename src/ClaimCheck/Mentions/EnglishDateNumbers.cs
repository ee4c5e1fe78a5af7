namespace ClaimCheck.Mentions;

/// <summary>The numbers of English dates: days, counts and years, in digits and in words.</summary>
internal static class EnglishDateNumbers
{
    private const int LastDay = 31;

    /// <summary>Years that stand without a word that leads to them.</summary>
    private const int FirstYear = 1200;

    private const int LastYear = 2199;

    /// <summary>Years of two digits below this belong to this century.</summary>
    private const int Pivot = 50;

    /// <summary>A day of a month: 3, 3rd, third, twenty-third, twenty three.</summary>
    public static bool Day(ref DateCursor cursor, out int day, out bool isOrdinal, out bool isWord)
    {
        var start = cursor.At;
        isWord = !cursor.Digits(2, out day, out _);
        if (!isWord)
        {
            isOrdinal = EnglishOrdinals.IsSuffix(cursor.Text, cursor.At);
            cursor.At += isOrdinal ? 2 : 0;
            if (day is >= 1 and <= LastDay && !IsGlued(cursor))
            {
                return true;
            }
        }
        else if (Spelled(ref cursor, out day, out isOrdinal) && day is >= 1 and <= LastDay)
        {
            return true;
        }

        cursor.At = start;
        isOrdinal = false;
        return false;
    }

    /// <summary>A number or ordinal in words, up to ninety-nine.</summary>
    public static bool Spelled(ref DateCursor cursor, out int value, out bool isOrdinal)
    {
        isOrdinal = cursor.Word(DateWordKind.Ordinal, out value);
        if (isOrdinal || cursor.Word(DateWordKind.Number, out value))
        {
            return true;
        }

        if (!cursor.Word(DateWordKind.Tens, out var tens))
        {
            return false;
        }

        var end = cursor.At;
        if (cursor.Gap() && ((isOrdinal = cursor.Word(DateWordKind.Ordinal, out var ones)) || cursor.Word(DateWordKind.Number, out ones)) && ones < 10)
        {
            value = tens + ones;
            return true;
        }

        (cursor.At, value, isOrdinal) = (end, tens, false);
        return true;
    }

    /// <summary>How many units: 3, three, a, a couple of.</summary>
    public static bool Count(ref DateCursor cursor, out int count)
    {
        var start = cursor.At;
        if (cursor.Digits(3, out count, out _))
        {
            return count > 0;
        }

        if (cursor.Is("a couple of") || cursor.Is("a couple") || cursor.Is("couple of") || cursor.Is("couple"))
        {
            count = 2;
            return true;
        }

        if (cursor.Is("a") || cursor.Is("an"))
        {
            count = 1;
            return true;
        }

        if (Spelled(ref cursor, out count, out var isOrdinal) && !isOrdinal)
        {
            return true;
        }

        cursor.At = start;
        return false;
    }

    /// <summary>A year in four digits that are a token of their own.</summary>
    public static bool Year(ref DateCursor cursor, out int year)
    {
        var start = cursor.At;
        if (cursor.Digits(4, out year, out var length) && length == 4 && year is >= FirstYear and <= LastYear && !IsDecimal(cursor))
        {
            return true;
        }

        cursor.At = start;
        return false;
    }

    /// <summary>The year behind a month or day: "April 2017", "June 12, 2025", "May of '87", "Dec/2018", "in 2020", "nineteen eighty-six".</summary>
    public static bool YearBehind(ref DateCursor cursor, out int year)
    {
        var start = cursor.At;
        if (cursor.Then("of") || cursor.Then("in"))
        {
            var isOf = cursor.After(-1) is 'f' or 'F';
            cursor.Then("the year");
            if (cursor.Space() && (Year(ref cursor, out year) || SpelledYear(ref cursor, out year) || (isOf && ShortYear(ref cursor, isBare: true, out year))))
            {
                return true;
            }
        }
        else
        {
            var isMark = cursor.Take(',') || cursor.Take('-') || cursor.Take('/') || cursor.Take('，') || cursor.Then(",");
            if ((cursor.Space() || isMark) && (Year(ref cursor, out year) || SpelledYear(ref cursor, out year) || ShortYear(ref cursor, isBare: false, out year)))
            {
                return true;
            }
        }

        (cursor.At, year) = (start, 0);
        return false;
    }

    /// <summary>"nineteen eighty-six", "nineteen hundred ninety-three", "two thousand and five", "twenty twenty".</summary>
    public static bool SpelledYear(ref DateCursor cursor, out int year)
    {
        var start = cursor.At;
        if (cursor.Is("two thousand"))
        {
            year = 2000 + Rest(ref cursor);
            return true;
        }

        if (Century(ref cursor, out var century))
        {
            year = century + Rest(ref cursor);
            if (year > century)
            {
                return true;
            }
        }

        (cursor.At, year) = (start, 0);
        return false;
    }

    /// <summary>The "68" of "in '68" or "class of '68".</summary>
    public static bool Apostrophe(ref DateCursor cursor, out int year)
    {
        var start = cursor.At;
        if (start > 1 && cursor.Text[start - 1] is '\'' or '‘' && DateSurroundings.Before(cursor.Text, start - 1) is "in" or "In" or "of" or "since" or "from" or "until"
            && cursor.Digits(2, out year, out var length) && length == 2 && !IsGlued(cursor))
        {
            year = Full(year);
            return true;
        }

        (cursor.At, year) = (start, 0);
        return false;
    }

    /// <summary>The year of two digits nearest to our time.</summary>
    public static int Full(int year) => year < Pivot ? 2000 + year : 1900 + year;

    private static bool Century(ref DateCursor cursor, out int century)
    {
        var start = cursor.At;
        if ((cursor.Word(DateWordKind.Number, out var hundreds) && hundreds is >= 12 and <= 19) || (cursor.At == start && cursor.Is("twenty") && (hundreds = 20) > 0))
        {
            century = hundreds * 100;
            cursor.Then("hundred");
            return true;
        }

        (cursor.At, century) = (start, 0);
        return false;
    }

    private static int Rest(ref DateCursor cursor)
    {
        var start = cursor.At;
        var isJoined = cursor.Then("and") || cursor.Then("oh");
        if (cursor.Gap() && Spelled(ref cursor, out var rest, out var isOrdinal) && !isOrdinal && (isJoined || rest > 9 || cursor.At > start))
        {
            return rest;
        }

        cursor.At = start;
        return 0;
    }

    private static bool ShortYear(ref DateCursor cursor, bool isBare, out int year)
    {
        var start = cursor.At;
        var isMarked = cursor.Take('\'') || cursor.Take('‘');
        if ((isMarked || isBare) && cursor.Digits(2, out year, out var length) && length == 2 && !IsGlued(cursor))
        {
            year = Full(year);
            return true;
        }

        (cursor.At, year) = (start, 0);
        return false;
    }

    private static bool IsGlued(in DateCursor cursor) =>
        char.IsAsciiLetterOrDigit(cursor.Next) || cursor.Next is '%' or ':' || IsDecimal(cursor);

    private static bool IsDecimal(in DateCursor cursor) => cursor.Next is '.' or ',' && char.IsAsciiDigit(cursor.After(1));
}
