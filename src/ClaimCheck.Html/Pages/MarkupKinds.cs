using System.Buffers;
using System.Text;

namespace ClaimCheck.Html.Pages;

/// <summary>Tells pages, feeds and other XML by how they begin.</summary>
internal static class MarkupKinds
{
    private const int Start = 4096;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/>");

    /// <summary>What bytes that came without a name are; <see cref="MarkupKind.None"/> unless they plainly are markup.</summary>
    public static MarkupKind OfStart(ReadOnlySpan<byte> bytes)
    {
        var start = bytes[..Math.Min(bytes.Length, Start)];
        var text = start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || (start.Length > 1 && start[1] == 0) ? Encoding.Unicode.GetString(start)
            : start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || (start.Length > 1 && start[0] == 0) ? Encoding.BigEndianUnicode.GetString(start)
            : Encoding.Latin1.GetString(start).TrimStart('\u00EF', '\u00BB', '\u00BF');
        return Root(text) switch
        {
            "html" or "head" or "body" or "!doctype" or "article" or "main" or "div" or "section" or "meta" or "title" or "p" or "h1" => MarkupKind.Page,
            "rss" or "feed" or "rdf:rdf" => MarkupKind.Feed,
            "?xml" => MarkupKind.Xml,
            _ => MarkupKind.None,
        };
    }

    /// <summary>What an input of a name of ours is.</summary>
    public static MarkupKind Of(string markup, string path, string? contentType)
    {
        var root = Root(markup);
        if (root is "rss" or "feed" or "rdf:rdf")
        {
            return MarkupKind.Feed;
        }

        var isXml = root == "?xml" || path.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".rss", StringComparison.OrdinalIgnoreCase)
            || path.EndsWith(".atom", StringComparison.OrdinalIgnoreCase) || (contentType ?? "").Contains("xml", StringComparison.OrdinalIgnoreCase);
        return isXml && root is not ("html" or "!doctype") ? MarkupKind.Xml : MarkupKind.Page;
    }

    /// <summary>Name of the first element in lower case, <c>!doctype</c> before it only where no feed follows; <c>?xml</c> where only that is known.</summary>
    private static string Root(ReadOnlySpan<char> text)
    {
        var xml = false;
        var doctype = false;
        for (var rest = text.TrimStart("\uFEFF \t\r\n"); rest.StartsWith("<"); rest = rest.TrimStart("\uFEFF \t\r\n"))
        {
            if (!rest.StartsWith("<?") && !rest.StartsWith("<!"))
            {
                var name = Name(rest[1..]);
                return name is "rss" or "feed" or "rdf:rdf" or "html" ? name : doctype ? "!doctype" : xml ? "?xml" : name;
            }

            xml |= rest.StartsWith("<?xml");
            doctype |= rest.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase);
            var end = End(rest);
            if (end < 0)
            {
                break;
            }

            rest = rest[end..];
        }

        return doctype ? "!doctype" : xml ? "?xml" : "";
    }

    private static int End(ReadOnlySpan<char> rest)
    {
        var isComment = rest.StartsWith("<!--");
        var end = rest.IndexOf(isComment ? "-->" : ">");
        var subset = isComment ? -1 : rest.IndexOf('[');
        if (subset >= 0 && subset < end)
        {
            var close = rest[subset..].IndexOf("]");
            end = close < 0 ? -1 : subset + close + Math.Max(0, rest[(subset + close)..].IndexOf('>'));
        }

        return end < 0 ? -1 : end + (isComment ? 3 : 1);
    }

    private static string Name(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny(NameEnds);
        return (end < 0 ? rest[..Math.Min(rest.Length, 20)] : rest[..Math.Min(end, 40)]).ToString().ToLowerInvariant();
    }
}
