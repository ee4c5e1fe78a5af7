namespace ClaimCheck.Support;

/// <summary>The first line of a table with tabs between: it names the columns, in any order.</summary>
internal static class TableHeader
{
    /// <summary>Finds columns.</summary>
    /// <param name="line">The first line; null for an empty file.</param>
    /// <param name="name">Name of the file, for the fault.</param>
    /// <param name="columns">The columns needed.</param>
    /// <returns>By column its place, and what is wrong, or null.</returns>
    public static (int[] Places, string? Fault) Read(string? line, string name, params string[] columns)
    {
        var header = line?.TrimStart('\uFEFF').Split('\t') ?? [];
        var places = Array.ConvertAll(columns, column => Array.FindIndex(header, h => h.Trim().Equals(column, StringComparison.OrdinalIgnoreCase)));
        if (Array.IndexOf(places, -1) is not (>= 0 and var missing))
        {
            return (places, null);
        }

        var seen = header.Length == 0 ? "the file is empty" : $"the header is '{string.Join("', '", header)}'";
        return (places, $"{name}:1: error: there is no column '{columns[missing]}'; {seen}; name the columns {string.Join(", ", columns)} in the first line, with tabs between.");
    }
}
