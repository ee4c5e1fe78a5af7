using System.Text;
using AngleSharp.Dom;

namespace ClaimCheck.Html.Body;

/// <summary>The words of elements that are expected to be short, without walking through those that are not.</summary>
internal static class ShortText
{
    /// <summary>The words in an element, or null where there are more letters than asked for.</summary>
    public static string? Of(INode element, int longest)
    {
        var text = new StringBuilder();
        return Append(element, text, longest) ? text.ToString() : null;
    }

    private static bool Append(INode node, StringBuilder text, int longest)
    {
        var children = node.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is IText words)
            {
                text.Append(words.Data.Length > longest ? words.Data.Trim() : words.Data);
            }
            else if (children[i] is IElement { LocalName: not ("script" or "style") } inner && !Append(inner, text, longest))
            {
                return false;
            }

            if (text.Length > longest)
            {
                return false;
            }
        }

        return true;
    }
}
