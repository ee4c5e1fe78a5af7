using System.Globalization;
using ClaimCheck.Reading;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Fixed and reckoned holidays, by the rules of <c>En/holidays.tsv</c>.</summary>
internal static class Holidays
{
    /// <summary>Name and rule, the longest names first.</summary>
    private static readonly string[][] Rows = LongestFirst();

    /// <summary>The rows of the holidays that begin with a word, in the table's order.</summary>
    private static readonly TextTable<string[][]> s_byWord =
        new(Rows.GroupBy(row => FirstWord(row[0]), StringComparer.OrdinalIgnoreCase).Select(g => new Phrase<string[][]>(g.Key, [.. g])), ignoreCase: true);

    /// <summary>The words with which a holiday's name begins.</summary>
    public static IEnumerable<string> FirstWords => Rows.Select(row => FirstWord(row[0]));

    /// <summary>The longest holiday named there, as its place in the table, with the name's end.</summary>
    public static (int Holiday, int End)? At(ReadOnlySpan<char> text, int at)
    {
        if (!s_byWord.TryGetValue(text.Slice(at, EnglishDateWords.WordEnd(text, at) - at), out var rows))
        {
            return null;
        }

        foreach (var row in rows)
        {
            var name = row[0];
            var end = at + name.Length;
            if (QuantityText.HasAnyCase(text, at, name) && (end == text.Length || !char.IsAsciiLetterOrDigit(text[end])))
            {
                return (Array.IndexOf(Rows, row), end);
            }
        }

        return null;
    }

    private static string[][] LongestFirst()
    {
        string[][] rows = [.. LanguageFile.Rows("En/holidays.tsv")];
        Array.Sort(rows, (x, y) => x[0].Length != y[0].Length ? y[0].Length - x[0].Length : string.CompareOrdinal(x[0], y[0]));
        return rows;
    }

    private static string FirstWord(string name) => name[..EnglishDateWords.WordEnd(name, 0)];

    /// <summary>The holiday's day in a year; null for a lunar one in years that its calendar does not cover.</summary>
    public static DateOnly? Day(int holiday, int year)
    {
        var rule = Rows[holiday][1];
        if (rule.StartsWith("easter", StringComparison.Ordinal))
        {
            return Easter(year).AddDays(Number(rule.AsSpan(6)));
        }

        if (rule.StartsWith("lunar", StringComparison.Ordinal))
        {
            return ChineseFestivals.In(year, new ChineseDateWord(ChineseDateKind.Lunar, Number(rule.AsSpan(6)), string.Empty, string.Empty));
        }

        return rule == "qingming" ? ChineseFestivals.In(year, new ChineseDateWord(ChineseDateKind.Clear, 0, string.Empty, string.Empty)) : Fixed(rule, year);
    }

    /// <summary>A month with its day or with its nth weekday, and days after it.</summary>
    private static DateOnly Fixed(string rule, int year)
    {
        var month = Number(rule.AsSpan(0, 2));
        var parts = rule.Split('-', 3);
        return parts.Length == 2
            ? new DateOnly(year, month, Number(parts[1]))
            : Weekday(year, month, EnumName.Parse<DayOfWeek>(parts[1], ignoreCase: true), parts[2].Split('+'));
    }

    private static DateOnly Weekday(int year, int month, DayOfWeek day, string[] steps) =>
        Nth(year, month, day, Number(steps[0])).AddDays(steps.Length > 1 ? Number(steps[1]) : 0);

    private static int Number(ReadOnlySpan<char> text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    /// <summary>The nth such weekday of a month; the last where negative.</summary>
    public static DateOnly Nth(int year, int month, DayOfWeek day, int nth)
    {
        var first = new DateOnly(year, month, 1);
        var at = first.AddDays(((int)day - (int)first.DayOfWeek + 7) % 7);
        if (nth > 0)
        {
            return at.AddDays(7 * (nth - 1));
        }

        var last = at.AddDays(28);
        return last.Month == month ? last : at.AddDays(21);
    }

    /// <summary>Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Meeus, Jones, Butcher).</summary>
    public static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var sum = h + l - (7 * m) + 114;
        return new DateOnly(year, sum / 31, (sum % 31) + 1);
    }
}
