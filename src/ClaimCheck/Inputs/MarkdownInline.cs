using System.Text;

namespace ClaimCheck.Inputs;

/// <summary>Takes links, images and emphasis out of one line of Markdown.</summary>
internal static class MarkdownInline
{
    public static void Append(ReadOnlySpan<char> line, StringBuilder words)
    {
        for (var i = 0; i < line.Length; i++)
        {
            var image = line[i] == '!' && i + 1 < line.Length && line[i + 1] == '[';
            if ((image || line[i] == '[') && TryLink(line[(image ? i + 1 : i)..], out var label, out var length))
            {
                if (!image)
                {
                    Append(label, words);
                }

                i += length - (image ? 0 : 1);
            }
            else if (line[i] == '\\' && i + 1 < line.Length && char.IsAscii(line[i + 1]) && char.IsPunctuation(line[i + 1]))
            {
                words.Append(line[++i]);
            }
            else if (!IsEmphasis(line, ref i))
            {
                words.Append(line[i]);
            }
        }
    }

    /// <summary>[label](address) at the start of <paramref name="rest"/>; label and address stand on one line without nested brackets.</summary>
    private static bool TryLink(ReadOnlySpan<char> rest, out ReadOnlySpan<char> label, out int length)
    {
        label = default;
        length = 0;
        var close = rest[1..].IndexOfAny('[', ']') + 1;
        if (close <= 0 || rest[close] != ']' || close + 1 >= rest.Length || rest[close + 1] != '(')
        {
            return false;
        }

        var end = rest[close..].IndexOf(')');
        if (end < 0)
        {
            return false;
        }

        label = rest[1..close];
        length = close + end + 1;
        return true;
    }

    /// <summary>Marks in pairs (** __ ~~), a back-tick, and a single star or underscore at the edge of a word. Skips them.</summary>
    private static bool IsEmphasis(ReadOnlySpan<char> line, ref int i)
    {
        var c = line[i];
        if (c is not ('*' or '_' or '~' or '`'))
        {
            return false;
        }

        if (c == '`')
        {
            return true;
        }

        if (i + 1 < line.Length && line[i + 1] == c)
        {
            i++;
            return true;
        }

        var before = i > 0 ? line[i - 1] : ' ';
        var after = i + 1 < line.Length ? line[i + 1] : ' ';
        return c != '~' && char.IsWhiteSpace(before) != char.IsWhiteSpace(after) && !char.IsDigit(before) && !char.IsDigit(after);
    }
}
