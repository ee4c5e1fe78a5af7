using System.Globalization;

namespace ClaimCheck.Validation;

/// <summary>Says in a few characters what stands where something else was expected.</summary>
internal static class Seen
{
    private const int Most = 60;

    public static string Of(object? value) => value switch
    {
        null => "nothing",
        string text => "'" + Short(text) + "'",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        IReadOnlyCollection<string> list => FormattableString.Invariant($"a list of {list.Count}"),
        _ => Short(value.ToString() ?? ""),
    };

    public static string Short(string text)
    {
        var line = string.Concat(text.Select(c => char.IsControl(c) ? '\u00b7' : c));
        return line.Length <= Most ? line : string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[Most - 1]) ? Most - 1 : Most), "…");
    }
}
