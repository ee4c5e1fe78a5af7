using System.Text;

namespace ClaimCheck.Tests.Mentions;

/// <summary>A text with stretches marked <c>[|so|]</c>.</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<TextSpan> Marks)
{
    public static MarkedText Read(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var marks = new List<TextSpan>();
        var open = 0;
        for (var i = 0; i < marked.Length; i++)
        {
            if (i + 1 < marked.Length && marked[i] == '[' && marked[i + 1] == '|')
            {
                (open, i) = (text.Length, i + 1);
            }
            else if (i + 1 < marked.Length && marked[i] == '|' && marked[i + 1] == ']')
            {
                marks.Add(new TextSpan(open, text.Length));
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        return new MarkedText(text.ToString(), marks);
    }
}
