using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Html;

namespace ClaimCheck.Html.Feeds;

/// <summary>Loads the XML of a feed. No document type is read and nothing is resolved; entities of HTML and stray marks, which feeds are full of, are mended.</summary>
internal static partial class FeedXml
{
    private const int Deepest = 128;

    /// <summary>The document, or where it is broken.</summary>
    public static (XDocument? Document, XmlException? Fault) Load(string xml)
    {
        try
        {
            return (Parse(xml), null);
        }
        catch (XmlException fault)
        {
            return Mended(xml, fault);
        }
    }

    /// <summary>Whether the document type has a part in brackets, which may declare entities.</summary>
    public static bool DeclaresEntities(string xml) => Subset().IsMatch(xml.Length > 20_000 ? xml[..20_000] : xml);

    private static (XDocument? Document, XmlException? Fault) Mended(string xml, XmlException fault)
    {
        try
        {
            return (Parse(Mend(xml)), null);
        }
        catch (XmlException)
        {
            return (null, fault);
        }
    }

    private static XDocument Parse(string xml)
    {
        Measure(xml);
        using var reader = Reader(xml);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    /// <summary>Refuses what nests deeper than feeds do before a tree is made of it.</summary>
    private static void Measure(string xml)
    {
        using var reader = Reader(xml);
        while (reader.Read())
        {
            if (reader.Depth > Deepest)
            {
                var place = (IXmlLineInfo)reader;
                throw new XmlException("elements nest deeper than in any feed", null, place.LineNumber, place.LinePosition);
            }
        }
    }

    private static XmlReader Reader(string xml) => XmlReader.Create(new StringReader(xml), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        CheckCharacters = true,
        MaxCharactersFromEntities = 1,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    });

    /// <summary>Control characters go, an ampersand that begins no entity of XML becomes what HTML or the reader takes it for.</summary>
    private static string Mend(string xml)
    {
        var clean = new StringBuilder(xml.Length);
        foreach (var c in xml.AsSpan().TrimStart())
        {
            clean.Append(XmlConvert.IsXmlChar(c) || char.IsSurrogate(c) ? c : ' ');
        }

        return Ampersand().Replace(clean.ToString(), match =>
            match.Groups[1].Value is "amp" or "lt" or "gt" or "quot" or "apos" || match.Value[^1] == ';' && match.Value.Length > 3 && match.Value[1] == '#' ? match.Value
            : HtmlEntityProvider.Resolver.GetSymbol(match.Groups[1].Value + ";") is { } letters && match.Groups[1].Length > 0 ? letters : "&amp;" + match.Value[1..]);
    }

    [GeneratedRegex(@"&(?:(\w{1,32});|#[0-9]{1,7};|#[xX][0-9a-fA-F]{1,6};)?", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Ampersand();

    [GeneratedRegex(@"<!DOCTYPE[^>\[]{0,1000}\[", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Subset();
}
