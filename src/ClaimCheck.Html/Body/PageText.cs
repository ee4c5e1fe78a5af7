using System.Text;

namespace ClaimCheck.Html.Body;

/// <summary>Sets blocks as the text that an article carries.</summary>
internal static class PageText
{
    private const string Bullet = "• ";

    /// <summary>Blocks with an empty line between them; items and rows that follow each other stay together.</summary>
    public static string Set(IReadOnlyList<PageBlock> blocks)
    {
        var text = new StringBuilder();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i > 0)
            {
                text.Append(blocks[i].Shape is BlockShape.Item or BlockShape.Row && blocks[i].Shape == blocks[i - 1].Shape ? "\n" : "\n\n");
            }

            text.Append(blocks[i].Shape == BlockShape.Item && !StartsWithMark(blocks[i].Text) ? Bullet : "").Append(blocks[i].Text);
        }

        return text.ToString();
    }

    /// <summary>The headline above the body, as a reader sees it; claims of the headline have their words there.</summary>
    public static string Join(string? title, BodyText body) => title is null ? body.Text : title + "\n\n" + body.Text;

    private static bool StartsWithMark(string text) => text[0] is '•' or '·' or '●' or '■' or '◆' or '▪' or '-' or '–';
}
