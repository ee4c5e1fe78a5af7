using System.Text;

namespace ClaimCheck.Languages;

/// <summary>The text of a message with places for its arguments: <c>{left} and {right:figure}[ or {more}]</c>.</summary>
internal static class MessageTemplate
{
    /// <summary>The template with its arguments filled in.</summary>
    /// <param name="template">The template.</param>
    /// <param name="argument">What to print for an argument, by name and kind; the kind is empty where none is named.</param>
    public static string Fill(string template, Func<string, string, string> argument)
    {
        var text = new StringBuilder(template.Length * 2);
        for (var at = 0; at < template.Length; at++)
        {
            switch (template[at])
            {
                case '{':
                    var end = template.IndexOf('}', at);
                    text.Append(Argument(template[(at + 1)..end], argument));
                    at = end;
                    break;
                case '[':
                    var close = template.IndexOf(']', at);
                    var inner = template[(at + 1)..close];
                    text.Append(Places(inner).Any(p => argument(p.Name, "").Length == 0) ? "" : Fill(inner, argument));
                    at = close;
                    break;
                default:
                    text.Append(template[at]);
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>The places of a template, in order.</summary>
    public static IEnumerable<(string Name, string Kind)> Places(string template)
    {
        for (var at = template.IndexOf('{', StringComparison.Ordinal); at >= 0; at = template.IndexOf('{', at + 1))
        {
            yield return Split(template[(at + 1)..template.IndexOf('}', at)]);
        }
    }

    private static string Argument(string place, Func<string, string, string> argument)
    {
        var (name, kind) = Split(place);
        return argument(name, kind);
    }

    private static (string Name, string Kind) Split(string place) =>
        place.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? (place[..colon], place[(colon + 1)..]) : (place, "");
}
