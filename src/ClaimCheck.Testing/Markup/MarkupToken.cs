namespace ClaimCheck.Testing.Markup;

/// <summary>The four pairs of characters that mean something in a marked text.</summary>
internal static class MarkupToken
{
    public const string Open = "[|";
    public const string Close = "|]";
    public const string OpenNamed = "{|";
    public const string CloseNamed = "|}";

    /// <summary>The token at a place, or null.</summary>
    public static string? At(string markup, int index) => markup.AsSpan(index) switch
    {
        ['[', '|', ..] => Open,
        ['|', ']', ..] => Close,
        ['{', '|', ..] => OpenNamed,
        ['|', '}', ..] => CloseNamed,
        _ => null,
    };
}
