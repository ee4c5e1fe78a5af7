namespace ClaimCheck.Support;

/// <summary>Structured claims, interned: sources say values of items (an attribute of an object). Built by <see cref="ClaimTableBuilder"/>;
/// immutable, and safe for concurrent use.</summary>
/// <remarks>Items, their candidates and the claims stand in flat arrays ordered by object and attribute, value and source, so that the order of the
/// rows never shows. A claim takes 4 bytes, a candidate 12, an item 12.</remarks>
public sealed class ClaimTable
{
    internal ClaimTable(ClaimColumns columns) => Columns = columns;

    internal ClaimColumns Columns { get; }

    /// <summary>Names of the sources, in ordinal order.</summary>
    public IReadOnlyList<string> Sources => Columns.Sources;

    /// <summary>Names of the attributes, in ordinal order.</summary>
    public IReadOnlyList<string> Attributes => Columns.Attributes;

    /// <summary>How many items have a claim.</summary>
    public int Items => Columns.ItemObject.Length;

    /// <summary>How many claims there are, one of a source for an item.</summary>
    public int Claims => Columns.ClaimSource.Length;
}
