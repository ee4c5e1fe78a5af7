using System.Text;
using AngleSharp.Dom;

namespace ClaimCheck.Html.Body;

/// <summary>Writes the visible words of an element as blocks. The tree's depth is bounded by the parser, so recursion is, too.</summary>
internal sealed class BlockWriter
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private readonly List<PageBlock> _blocks = [];

    private readonly StringBuilder _line = new();

    private BlockShape _shape = BlockShape.Paragraph;

    private int _linkLetters;

    private int _links;

    private int _preformatted;

    /// <summary>The blocks of an element.</summary>
    public static List<PageBlock> Write(INode element)
    {
        var writer = new BlockWriter();
        writer.Children(element);
        writer.End();
        return writer._blocks;
    }

    /// <summary>The words of an element on one line.</summary>
    public static string Line(INode element) => string.Join(' ', Write(element).Select(block => block.Text.Replace('\n', ' ')));

    public static bool IsHan(char c) => c is (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or '〇';

    private void Children(INode node)
    {
        // The next sibling of a node is found by counting, so a walk along siblings takes time with the square of their number.
        var children = node.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            var child = children[i];
            if (child is IText text)
            {
                LineText.Append(_line, text.Data, _preformatted > 0, _links > 0, ref _linkLetters);
            }
            else if (child is IElement element && !Visibility.IsHidden(element))
            {
                Element(element);
            }
        }
    }

    private void Element(IElement element)
    {
        switch (element.LocalName)
        {
            case "br":
                Break();
                break;
            case "a":
                _links++;
                Children(element);
                _links--;
                break;
            case "sup":
                Superscript(element);
                break;
            case "q":
                _line.Append('“');
                Children(element);
                _line.Append('”');
                break;
            case "tr":
                Row(element);
                break;
            case "pre":
                _preformatted++;
                Block(element, _shape);
                _preformatted--;
                break;
            case "li":
                Block(element, BlockShape.Item);
                break;
            default:
                Other(element);
                break;
        }
    }

    private void Other(IElement element)
    {
        if (element.LocalName is ['h', >= '1' and <= '6'])
        {
            Block(element, BlockShape.Heading);
        }
        else if (BlockNames.IsBlock(element.LocalName))
        {
            Block(element, _shape is BlockShape.Item ? _shape : BlockShape.Paragraph);
        }
        else
        {
            Children(element);
        }
    }

    private void Block(IElement element, BlockShape shape)
    {
        End();
        var outer = _shape;
        _shape = shape;
        Children(element);
        End();
        _shape = outer;
    }

    /// <summary>The cells of a row on one line; a table that only lays the page out has blocks in its cells and is no table.</summary>
    private void Row(IElement row)
    {
        var cells = row.Children.Where(cell => cell.LocalName is "td" or "th" && !Visibility.IsHidden(cell)).ToList();
        if (cells.Count < 2 || cells.Exists(IsLayout))
        {
            Block(row, BlockShape.Paragraph);
            return;
        }

        End();
        foreach (var line in cells.Select(Line).Where(line => line.Length > 0))
        {
            _line.Append(_line.Length == 0 ? "" : " | ").Append(line);
        }

        _shape = BlockShape.Row;
        End();
        _shape = BlockShape.Paragraph;
    }

    private static bool IsLayout(IElement cell) =>
        cell.Children.Count(child => child.LocalName is "p" or "div") > 1 || cell.QuerySelector("table,h1,h2,h3,ul,ol,div div") is not null;

    /// <summary>A power is written as one, a note's mark is left out, the rest stays.</summary>
    private void Superscript(IElement element)
    {
        var words = element.TextContent.Trim();
        if (element.QuerySelector("a") is not null && words.Length <= 6 && words.Any(char.IsAsciiDigit))
        {
            return;
        }

        if (words.Length is > 0 and <= 2 && words.All(char.IsAsciiDigit) && _line.Length > 0)
        {
            _line.Append(string.Concat(words.Select(digit => Superscripts[digit - '0'])));
            return;
        }

        Children(element);
    }

    /// <summary>A line break; a second one ends the block.</summary>
    private void Break()
    {
        while (_line.Length > 0 && _line[^1] == ' ')
        {
            _line.Length--;
        }

        if (_line.Length > 0 && _line[^1] == '\n')
        {
            End();
        }
        else if (_line.Length > 0)
        {
            _line.Append('\n');
        }
    }

    private void End()
    {
        var text = LineText.Clean(_line);
        _line.Clear();
        if (text.Length > 0)
        {
            _blocks.Add(new PageBlock(text, _shape, _linkLetters));
        }

        _linkLetters = 0;
    }
}
