using AngleSharp.Dom;

namespace ClaimCheck.Html.Body;

/// <summary>Tells what a reader of the page does not see.</summary>
internal static class Visibility
{
    private static readonly string[] SpokenOnly = ["sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screen-reader-only", "screenreader"];

    public static bool IsHidden(IElement element) =>
        BlockNames.IsSilent(element.LocalName) || element.HasAttribute("hidden") || HidesItself(element.GetAttribute("style")) || Array.Exists(SpokenOnly, element.ClassList.Contains);

    private static bool HidesItself(string? style)
    {
        if (string.IsNullOrEmpty(style))
        {
            return false;
        }

        var rules = style.Replace(" ", "", StringComparison.Ordinal);
        return rules.Contains("display:none", StringComparison.OrdinalIgnoreCase) || rules.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase)
            || rules.Contains("font-size:0", StringComparison.OrdinalIgnoreCase) && !rules.Contains("font-size:0.", StringComparison.OrdinalIgnoreCase) || rules.Contains("opacity:0;", StringComparison.OrdinalIgnoreCase) || rules.EndsWith("opacity:0", StringComparison.OrdinalIgnoreCase);
    }
}
