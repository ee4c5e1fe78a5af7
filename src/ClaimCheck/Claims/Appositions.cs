namespace ClaimCheck.Claims;

/// <summary>Steps over what a sentence says of a value in passing before it goes on: "some 1,500 people, or 15 percent of all staff, were sent home".</summary>
internal static class Appositions
{
    private const string Or = ", or ";

    /// <summary>Where the sentence goes on behind a value: the value's own end, or that of the words in passing.</summary>
    public static int End(string text, int end, int limit)
    {
        var rest = text.AsSpan(end, limit - end);
        var close = rest.StartsWith(Or, StringComparison.Ordinal) ? After(rest, Or.Length, ',')
            : rest.StartsWith(" (", StringComparison.Ordinal) ? After(rest, 2, ')')
            : rest.StartsWith("（", StringComparison.Ordinal) ? After(rest, 1, '）')
            : 0;
        return end + close;
    }

    private static int After(ReadOnlySpan<char> rest, int from, char mark) => rest[from..].IndexOf(mark) is >= 0 and var at ? from + at + 1 : 0;
}
