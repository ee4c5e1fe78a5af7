using System.Buffers;

namespace ClaimCheck.Reporting.Csv;

/// <summary>Writes tables as RFC 4180 has it: cells with a comma, a quote or a line break in quotes, lines ended by CR LF. A byte-order mark tells spreadsheets
/// that it is UTF-8, and a text that they would take for a formula gets an apostrophe before it (OWASP, CSV injection).</summary>
internal sealed class CsvWriter(TextWriter writer)
{
    private static readonly SearchValues<char> s_quoted = SearchValues.Create(",\"\r\n");
    private static readonly SearchValues<char> s_formula = SearchValues.Create("=+-@|%\t\r\n＝＋－＠");

    /// <summary>The first line, behind the byte-order mark.</summary>
    public void Header(params ReadOnlySpan<string> names)
    {
        writer.Write('\uFEFF');
        Row(names);
    }

    /// <summary>One line; texts of others have gone through <see cref="Text"/>.</summary>
    public void Row(params ReadOnlySpan<string?> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
            {
                writer.Write(',');
            }

            Cell(cells[i] ?? "");
        }

        writer.Write("\r\n");
    }

    /// <summary>A text that no spreadsheet takes for a formula and no parser for the end of the file.</summary>
    public static string Text(string? text)
    {
        var cell = (text ?? "").Replace('\0', '\uFFFD');
        var first = cell.AsSpan().TrimStart(" \u00A0\u200B\uFEFF\u3000");
        return first.Length > 0 && s_formula.Contains(first[0]) ? "'" + cell : cell;
    }

    private void Cell(string cell)
    {
        if (cell.AsSpan().IndexOfAny(s_quoted) < 0)
        {
            writer.Write(cell);
            return;
        }

        writer.Write('"');
        writer.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
    }
}
