namespace ClaimCheck.Html.Body;

/// <summary>What a block of a page is.</summary>
internal enum BlockShape
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A row of a table.</summary>
    Row,
}
