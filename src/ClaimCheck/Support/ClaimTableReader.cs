using System.Globalization;

namespace ClaimCheck.Support;

/// <summary>Reads claims from tables with tabs between: a header that names the columns <c>source</c>, <c>object</c>, <c>attribute</c> and
/// <c>value</c> in any order (others, such as <c>verbatim</c>, are read over), then a row for each claim.</summary>
public static class ClaimTableReader
{
    private static readonly string[] Needed = ["source", "object", "attribute", "value"];

    /// <summary>Adds the claims of a table.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="name">Name of the file, for the faults.</param>
    /// <param name="builder">Takes the claims.</param>
    /// <returns>What is wrong, with file, line, value and way out; the other rows are added.</returns>
    /// <exception cref="IOException">The text could not be read.</exception>
    public static IReadOnlyList<string> Read(TextReader reader, string name, ClaimTableBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(builder);
        var (places, fault) = TableHeader.Read(reader.ReadLine(), name, Needed);
        return fault is null ? ReadRows(reader, name, places, builder) : [fault];
    }

    private static List<string> ReadRows(TextReader reader, string name, int[] places, ClaimTableBuilder builder)
    {
        var faults = new List<string>();
        Span<Range> cells = new Range[places.Max() + 2];
        for (var number = 2; reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            var count = line.AsSpan().Split(cells, '\t');
            var fault = count <= places.Max()
                ? string.Create(CultureInfo.InvariantCulture, $"the row has {count} columns, the header says at least {places.Max() + 1}; put a tab between columns, also empty ones")
                : FaultOf(line, cells, places);
            if (fault is not null)
            {
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"{name}:{number}: error: {fault}."));
                continue;
            }

            builder.Add(Cell(line, cells[places[0]]), Cell(line, cells[places[1]]), Cell(line, cells[places[2]]), Cell(line, cells[places[3]]));
        }

        return faults;
    }

    private static string? FaultOf(string line, ReadOnlySpan<Range> cells, int[] places)
    {
        for (var i = 0; i < places.Length; i++)
        {
            if (Cell(line, cells[places[i]]).IsEmpty)
            {
                return $"the {Needed[i]} is empty; fill it in or leave the row out";
            }
        }

        return Cell(line, cells[places[3]]) is "NaN" or "Infinity" or "-Infinity"
            ? $"the value '{Cell(line, cells[places[3]])}' is no number one can weigh; leave the row out"
            : null;
    }

    private static ReadOnlySpan<char> Cell(string line, Range cell) => line.AsSpan(cell).Trim();
}
