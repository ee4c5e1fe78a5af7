namespace ClaimCheck.Html.Pages;

/// <summary>What an input is.</summary>
internal enum MarkupKind
{
    /// <summary>Nothing that looks like markup.</summary>
    None,

    /// <summary>A web page, or a part of one.</summary>
    Page,

    /// <summary>RSS or Atom.</summary>
    Feed,

    /// <summary>Other XML.</summary>
    Xml,
}
