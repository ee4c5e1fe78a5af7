using System.Globalization;

namespace ClaimCheck.Reporting.Html;

/// <summary>Writes elements. Every text and every attribute goes through one escape, so that nothing an article says becomes markup.</summary>
internal sealed class HtmlWriter(TextWriter writer)
{
    /// <summary>Markup of the library's own.</summary>
    public void Markup(string markup) => writer.Write(markup);

    /// <summary>Opens an element; an attribute whose value is null is left out, of an empty one the name alone is written.</summary>
    public HtmlWriter Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        writer.Write('<');
        writer.Write(element);
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                writer.Write(' ');
                writer.Write(name);
                if (value.Length > 0)
                {
                    writer.Write("=\"");
                    Text(value);
                    writer.Write('"');
                }
            }
        }

        writer.Write('>');
        return this;
    }

    public HtmlWriter Close(string element)
    {
        writer.Write("</");
        writer.Write(element);
        writer.Write('>');
        return this;
    }

    /// <summary>Ends a line of the file.</summary>
    public void Line() => writer.Write('\n');

    /// <summary>An element that holds a text alone.</summary>
    public HtmlWriter Element(string element, string text, params ReadOnlySpan<(string Name, string? Value)> attributes) => Open(element, attributes).Text(text).Close(element);

    /// <summary>A text, unit for unit: a page that reads it counts the same UTF-16 units.</summary>
    public HtmlWriter Text(string text) => Text(text.AsSpan());

    /// <inheritdoc cref="Text(string)"/>
    public HtmlWriter Text(ReadOnlySpan<char> text)
    {
        var done = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (Replacement(text, i) is { } other)
            {
                writer.Write(text[done..i]);
                writer.Write(other);
                done = i + 1;
            }
        }

        writer.Write(text[done..]);
        return this;
    }

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What a reader of HTML would change or take for markup: NUL and half surrogate pairs have no other form than U+FFFD, and CR is kept by reference.</summary>
    private static string? Replacement(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '\r' => "&#13;",
        '\0' => "\uFFFD",
        var c when char.IsHighSurrogate(c) => at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? null : "\uFFFD",
        var c when char.IsLowSurrogate(c) => at > 0 && char.IsHighSurrogate(text[at - 1]) ? null : "\uFFFD",
        _ => null,
    };
}
