namespace ClaimCheck.Values;

/// <summary>Which counted nouns may count the same things.</summary>
internal static class CountedNouns
{
    /// <summary>The kinds each noun may be of, the nearest first; # before a kind that is not of people.</summary>
    private static readonly Lazy<TextTable<string[]>> s_kinds =
        new(() => new(QuantityData.Rows("kindred-nouns").Select(r => new Phrase<string[]>(r[0], r[1].Split(',')))));

    /// <summary>Whether counts of the two can be compared: the same noun, an unknown one, or two words for one kind of thing.</summary>
    public static bool Comparable(string? left, string? right)
    {
        if (left is null or "unit" || right is null or "unit" || left == right)
        {
            return true;
        }

        return s_kinds.Value.TryGetValue(left, out var a) && s_kinds.Value.TryGetValue(right, out var b)
            && (Array.Exists(a, kind => Array.IndexOf(b, kind) >= 0) || (a[0] == "*" && IsOfPeople(b)) || (b[0] == "*" && IsOfPeople(a)));
    }

    /// <summary>Whether the noun names people.</summary>
    public static bool IsPerson(string noun) => s_kinds.Value.TryGetValue(noun, out var kinds) && IsOfPeople(kinds);

    private static bool IsOfPeople(string[] kinds) => kinds[0][0] != '#';
}
