using System.Globalization;

namespace ClaimCheck.Cli;

/// <summary>Small tables with tabs between and a header that names the columns.</summary>
internal static class ColumnTable
{
    /// <summary>The cells of the named columns, row by row, and what is wrong with the others.</summary>
    public static (List<string[]> Rows, List<string> Faults) Read(TextReader text, string name, params string[] columns)
    {
        var (rows, faults) = (new List<string[]>(), new List<string>());
        var header = text.ReadLine()?.TrimStart('\uFEFF').Split('\t') ?? [];
        var places = Array.ConvertAll(columns, column => Array.FindIndex(header, h => h.Trim().Equals(column, StringComparison.OrdinalIgnoreCase)));
        if (Array.IndexOf(places, -1) is >= 0 and var missing)
        {
            faults.Add($"{name}:1: error: there is no column '{columns[missing]}'; name the columns {string.Join(", ", columns)} in the first line, with tabs between.");
            return (rows, faults);
        }

        for (var number = 2; text.ReadLine() is { } line; number++)
        {
            var cells = line.Split('\t');
            if (cells.Length > places.Max())
            {
                rows.Add(Array.ConvertAll(places, place => cells[place].Trim()));
            }
            else if (line.Length > 0)
            {
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"{name}:{number}: error: a row needs the columns {string.Join(", ", columns)}, with tabs between."));
            }
        }

        return (rows, faults);
    }
}
