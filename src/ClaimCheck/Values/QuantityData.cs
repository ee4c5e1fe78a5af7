using System.Reflection;

namespace ClaimCheck.Values;

/// <summary>Rows of the embedded word tables: tab-separated fields, one row a line.</summary>
internal static class QuantityData
{
    /// <summary>The rows of a table under <c>Languages/</c>, named as <c>En.units</c>.</summary>
    public static IEnumerable<string[]> Rows(string table)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"ClaimCheck.Languages.{table}.tsv")
            ?? throw new InvalidOperationException($"The table {table} is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
