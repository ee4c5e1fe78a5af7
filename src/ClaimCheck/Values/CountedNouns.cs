using System.Collections.Frozen;

namespace ClaimCheck.Values;

/// <summary>Which counted nouns may mean the same things.</summary>
internal static class CountedNouns
{
    private static readonly FrozenSet<string> People = new[]
    {
        "person", "employee", "resident", "passenger", "tourist", "student", "child", "patient", "researcher", "member", "official", "victim", "runner",
        "customer", "fan", "soldier", "firefighter", "lawyer", "investor",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether counts of the two can be compared: an unknown noun with any, "people" with any sort of people.</summary>
    public static bool Comparable(string? left, string? right)
    {
        if (left is null || right is null || left == right)
        {
            return true;
        }

        return People.Contains(left) && People.Contains(right) && (left is "person" or "victim" or "member" or "employee" || right is "person" or "victim" or "member" or "employee");
    }
}
