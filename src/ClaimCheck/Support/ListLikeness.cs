namespace ClaimCheck.Support;

/// <summary>Lists of names: one whose entries all stand in the other, in whatever order, is the other told more generally. An entry is a surname
/// and perhaps a first name or its beginning, with a comma between.</summary>
internal sealed class ListLikeness(string[] values) : ILikeness
{
    private readonly string[][]?[] _entries = new string[values.Length][][];

    public Likeness Between(int from, int to)
    {
        var (part, whole) = (EntriesOf(from), EntriesOf(to));
        return Array.TrueForAll(part, entry => Array.Exists(whole, other => Names(entry, other))) ? Likeness.Broader : Likeness.None;
    }

    private static bool Names(string[] entry, string[] other) =>
        string.Equals(entry[0], other[0], StringComparison.OrdinalIgnoreCase)
        && (entry.Length == 1 || (other.Length > 1 && other[1].StartsWith(entry[1], StringComparison.OrdinalIgnoreCase)));

    private string[][] EntriesOf(int value) =>
        _entries[value] ??= [.. values[value].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(entry => entry.Split(',', 2, StringSplitOptions.TrimEntries))];
}
