using System.Text;
using System.Text.RegularExpressions;

namespace ClaimCheck.Html.Pages;

/// <summary>Finds the encoding that a page or a feed declares: Content-Type header, XML declaration, <c>meta charset</c>, <c>http-equiv</c>.</summary>
internal static partial class MarkupEncoding
{
    /// <summary>Browsers look for it in the first 1,024 bytes; pages with long comments put it later.</summary>
    private const int Start = 8192;

    /// <summary>The name declared first, or null. Null, too, for UTF-16, whose bytes show themselves.</summary>
    public static string? Declared(ReadOnlySpan<byte> bytes, string? contentType)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Start)]);
        return Name(HeaderCharset().Match(contentType ?? ""))
            ?? (bytes.Contains((byte)0) ? null : Name(XmlEncoding().Match(start)) ?? Name(MetaCharset().Match(start)));
    }

    private static string? Name(Match match) => match.Success ? match.Groups[1].Value : null;

    [GeneratedRegex("""charset\s*=\s*["']?\s*([\w.:-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex HeaderCharset();

    [GeneratedRegex("""^[^<]{0,8}<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex XmlEncoding();

    [GeneratedRegex("""<meta\s[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex MetaCharset();
}
