using System.Net;
using AngleSharp.Html.Dom;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Html.Metadata;

/// <summary>Reads the JSON-LD of a page. What stands before a mistake is kept: comments, control characters, commas too many and broken ends lose nothing else.</summary>
internal static class JsonLd
{
    private const int DeepestNesting = 48;

    private const int MostObjects = 2000;

    /// <summary>Every object of the page's JSON-LD, outer before inner.</summary>
    public static IReadOnlyList<JObject> Read(IHtmlDocument page)
    {
        var found = new List<JObject>();
        foreach (var script in page.Scripts.Where(script => script.Type?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true))
        {
            foreach (var root in Roots(Unwrapped(script.Text)))
            {
                found.AddRange(root.DescendantsAndSelf().OfType<JObject>().Take(Math.Max(0, MostObjects - found.Count)));
            }
        }

        return found;
    }

    private static List<JContainer> Roots(string json)
    {
        var roots = Load(json);
        return roots.Count > 0 || !json.Contains("&quot;", StringComparison.Ordinal) ? roots : Load(WebUtility.HtmlDecode(json));
    }

    private static List<JContainer> Load(string json)
    {
        var roots = new List<JContainer>();
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal, MaxDepth = DeepestNesting, SupportMultipleContent = true };
        while (Next(reader) is { } root)
        {
            roots.Add(root);
        }

        return roots;
    }

    /// <summary>The next value as far as it can be read, or null at the end.</summary>
    private static JContainer? Next(JsonTextReader reader)
    {
        using var writer = new JTokenWriter();
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonToken.Comment or JsonToken.Undefined)
                {
                    continue;
                }

                writer.WriteToken(reader, writeChildren: false);
                if (reader.Depth == 0 && reader.TokenType is JsonToken.EndObject or JsonToken.EndArray)
                {
                    break;
                }
            }
        }
        catch (JsonException)
        {
            return writer.Token as JContainer;
        }

        return writer.Token as JContainer;
    }

    /// <summary>Without the comment or CDATA marks that old pages put around scripts.</summary>
    private static string Unwrapped(string json)
    {
        var text = json.Trim().TrimStart('\uFEFF');
        foreach (var (open, close) in new[] { ("<!--", "-->"), ("//<![CDATA[", "//]]>"), ("/*<![CDATA[*/", "/*]]>*/"), ("<![CDATA[", "]]>") })
        {
            if (text.StartsWith(open, StringComparison.Ordinal))
            {
                text = text[open.Length..].Trim();
                text = text.EndsWith(close, StringComparison.Ordinal) ? text[..^close.Length] : text;
            }
        }

        return text;
    }
}
