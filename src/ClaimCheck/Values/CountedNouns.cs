namespace ClaimCheck.Values;

/// <summary>Which counted nouns may count the same things.</summary>
internal static class CountedNouns
{
    private static readonly Lazy<TextTable<string>> s_groups =
        new(() => new(QuantityData.Rows("kindred-nouns").Select(r => new Phrase<string>(r[0], r[1]))));

    /// <summary>Whether counts of the two can be compared: the same noun, an unknown one, or two words for one kind of thing.</summary>
    public static bool Comparable(string? left, string? right)
    {
        if (left is null or "unit" || right is null or "unit" || left == right)
        {
            return true;
        }

        return s_groups.Value.TryGetValue(left, out var a) && s_groups.Value.TryGetValue(right, out var b)
            && (a == b || (a == "*" && b[0] != '#') || (b == "*" && a[0] != '#'));
    }

    /// <summary>Whether the noun names people.</summary>
    public static bool IsPerson(string noun) => s_groups.Value.TryGetValue(noun, out var group) && group[0] != '#';
}
