using System.Globalization;
using ClaimCheck.Reading;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Fixed and reckoned holidays, by the rules of <c>En/holidays.tsv</c>.</summary>
internal static class Holidays
{
    /// <summary>Name and rule.</summary>
    private static readonly string[][] Rows = [.. LanguageFile.Rows("En/holidays.tsv").OrderByDescending(row => row[0].Length)];

    /// <summary>The words with which a holiday's name begins.</summary>
    public static IEnumerable<string> FirstWords => Rows.Select(row => FirstWord(row[0]));

    /// <summary>The longest holiday named there, as its place in the table, with the name's end.</summary>
    public static (int Holiday, int End)? At(string text, int at)
    {
        for (var i = 0; i < Rows.Length; i++)
        {
            var name = Rows[i][0];
            var end = at + name.Length;
            if (end <= text.Length && text.AsSpan(at, name.Length).Equals(name, StringComparison.OrdinalIgnoreCase) && (end == text.Length || !char.IsAsciiLetterOrDigit(text[end])))
            {
                return (i, end);
            }
        }

        return null;
    }

    private static string FirstWord(string name)
    {
        var end = 0;
        while (end < name.Length && char.IsAsciiLetter(name[end]))
        {
            end++;
        }

        return name[..end];
    }

    /// <summary>The holiday's day in a year.</summary>
    public static DateOnly Day(int holiday, int year)
    {
        var rule = Rows[holiday][1];
        if (rule.StartsWith("easter", StringComparison.Ordinal))
        {
            return Easter(year).AddDays(int.Parse(rule.AsSpan(6), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
        }

        var month = int.Parse(rule.AsSpan(0, 2), CultureInfo.InvariantCulture);
        var parts = rule.Split('-', 3);
        return parts.Length == 2
            ? new DateOnly(year, month, int.Parse(parts[1], CultureInfo.InvariantCulture))
            : Nth(year, month, EnumName.Parse<DayOfWeek>(parts[1], ignoreCase: true), int.Parse(parts[2], CultureInfo.InvariantCulture));
    }

    private static DateOnly Nth(int year, int month, DayOfWeek day, int nth)
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
    private static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var sum = h + l - (7 * m) + 114;
        return new DateOnly(year, sum / 31, (sum % 31) + 1);
    }
}
