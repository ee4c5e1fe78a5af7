using System.Globalization;
using System.Text.RegularExpressions;

namespace ClaimCheck.Html.Metadata;

/// <summary>Reads the day a stamp of a page names, in the page's own offset: the digits are taken as they stand.</summary>
internal static partial class PageDay
{
    private const string Months = "jan feb mar apr may jun jul aug sep oct nov dec";

    private const int FirstYearOfTheRepublic = 1911;

    /// <summary>The first full day in the words, or null. Days in digits whose order is open (03/04/2025) are none.</summary>
    public static DateOnly? Find(string? words)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            return null;
        }

        var text = words.Length > 200 ? words[..200] : words;
        return YearFirst().Match(text) is { Success: true } year ? Day(Number(year, 1), Number(year, 2), Number(year, 3))
            : Republic().Match(text) is { Success: true } republic ? Day(Number(republic, 1) + FirstYearOfTheRepublic, Number(republic, 2), Number(republic, 3))
            : DayFirst().Match(text) is { Success: true } day ? Day(Number(day, 3), Month(day.Groups[2].Value), Number(day, 1))
            : MonthFirst().Match(text) is { Success: true } month ? Day(Number(month, 3), Month(month.Groups[1].Value), Number(month, 2))
            : Compact().Match(text) is { Success: true } compact ? Day(Number(compact, 1), Number(compact, 2), Number(compact, 3))
            : YearLast().Match(text) is { Success: true } digits ? Certain(Number(digits, 1), Number(digits, 2), Number(digits, 3))
            : null;
    }

    /// <summary>The day that an address names, as many papers' do: /2025/10/29/, /2025-10/29/, /20251029/.</summary>
    public static DateOnly? InAddress(string? url)
    {
        var match = AddressDay().Match(url ?? "");
        return match.Success ? Day(Number(match, 1), Number(match, 2), Number(match, 3)) : null;
    }

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static int Month(string name) => (Months.IndexOf(name[..3].ToLowerInvariant(), StringComparison.Ordinal) / 4) + 1;

    private static DateOnly? Certain(int first, int second, int year) =>
        first > 12 ? Day(year, second, first) : second > 12 || first == second ? Day(year, first, second) : null;

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= 1900 and <= 2199 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    [GeneratedRegex(@"(?:^|[^0-9])((?:19|20|21)[0-9]{2})\s?[-/.年]\s?([0-9]{1,2})\s?[-/.月]\s?([0-9]{1,2})(?:$|[^0-9])", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"民[國国]\s?([0-9]{2,3})\s?年\s?([0-9]{1,2})\s?月\s?([0-9]{1,2})\s?日", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Republic();

    [GeneratedRegex(@"(?:^|[^0-9])([0-9]{1,2})(?:st|nd|rd|th)?(?: of)?[ -](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[.,]?[ -]((?:19|20|21)[0-9]{2})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? ([0-9]{1,2})(?:st|nd|rd|th)?,? ((?:19|20|21)[0-9]{2})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"^\s*((?:19|20)[0-9]{2})([01][0-9])([0-3][0-9])(?:$|[^0-9]|T?[0-9]{4,6}Z?\s*$)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Compact();

    [GeneratedRegex(@"(?:^|[^0-9])([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]((?:19|20|21)[0-9]{2})(?:$|[^0-9])", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex YearLast();

    [GeneratedRegex(@"/((?:19|20)[0-9]{2})[-/]?([01]?[0-9])[-/]?([0-3]?[0-9])(?:/|_|-|$)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex AddressDay();
}
