namespace ClaimCheck.Support;

/// <summary>Gathers claims into a table. Of two values of one source for one item the last wins. Not safe for concurrent use.</summary>
public sealed class ClaimTableBuilder
{
    private readonly Interner _sources = new();
    private readonly Interner _objects = new();
    private readonly Interner _attributes = new();
    private readonly Interner _values = new();
    private readonly List<ClaimRow> _rows = [];

    /// <summary>Adds one claim.</summary>
    /// <param name="source">Who says it.</param>
    /// <param name="item">Of what: the object.</param>
    /// <param name="attribute">Which attribute of the object.</param>
    /// <param name="value">The value.</param>
    public void Add(ReadOnlySpan<char> source, ReadOnlySpan<char> item, ReadOnlySpan<char> attribute, ReadOnlySpan<char> value) =>
        _rows.Add(new ClaimRow(_objects.IdOf(item), _attributes.IdOf(attribute), _sources.IdOf(source), _values.IdOf(value)));

    /// <summary>The table of the claims added so far.</summary>
    public ClaimTable Build()
    {
        var (sources, objects, attributes, values) = (_sources.Ordered(), _objects.Ordered(), _attributes.Ordered(), _values.Ordered());
        var rows = new ClaimRow[_rows.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            var row = _rows[i];
            rows[i] = new ClaimRow(objects.Rank[row.Object], attributes.Rank[row.Attribute], sources.Rank[row.Source], values.Rank[row.Value], i);
        }

        return new ClaimTable(ClaimLayout.Of(LastOfEach(rows), new ClaimNames(sources.Names, objects.Names, attributes.Names, values.Names)));
    }

    /// <summary>The last row of each source and item, by item, value and source.</summary>
    private static ClaimRow[] LastOfEach(ClaimRow[] rows)
    {
        Array.Sort(rows, ClaimRow.BySource);
        var kept = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            if (i + 1 == rows.Length || !rows[i].SameClaim(rows[i + 1]))
            {
                rows[kept++] = rows[i];
            }
        }

        var last = rows[..kept];
        Array.Sort(last, ClaimRow.ByValue);
        return last;
    }
}
