using System.Globalization;
using ClaimCheck.Support;

namespace ClaimCheck.Cli;

/// <summary>Small tables with tabs between and a header that names the columns.</summary>
internal static class ColumnTable
{
    /// <summary>The cells of the named columns, row by row, and what is wrong with the others.</summary>
    public static (List<string[]> Rows, List<string> Faults) Read(TextReader text, string name, params string[] columns)
    {
        var (rows, faults) = (new List<string[]>(), new List<string>());
        var (places, fault) = TableHeader.Read(text.ReadLine(), name, columns);
        if (fault is not null)
        {
            faults.Add(fault);
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
