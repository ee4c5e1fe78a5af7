using System.Buffers;
using System.Collections.Immutable;

namespace ClaimCheck.Reading;

/// <summary>Cuts a sentence into clauses that together cover it. Nothing is cut inside brackets or numbers.</summary>
internal static class ClauseSplitter
{
    private static readonly string[] Joints = [" but ", " while ", " whereas ", " although ", " because "];

    private static readonly SearchValues<char> JointLetters = SearchValues.Create("bwaBWA");

    public static ImmutableArray<TextSpan> Split(string text, TextSpan sentence)
    {
        var clauses = ImmutableArray.CreateBuilder<TextSpan>();
        var start = sentence.Start;
        var depth = 0;
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            depth = Depth(text[i], depth);
            var cut = depth > 0 ? -1 : CutAt(text, i, sentence);
            if (cut > start && cut < sentence.End)
            {
                clauses.Add(new TextSpan(start, cut));
                start = cut;
                i = Math.Max(i, cut - 1);
            }
        }

        clauses.Add(new TextSpan(start, sentence.End));
        return clauses.ToImmutable();
    }

    private static int Depth(char c, int depth)
    {
        if (TextChars.IsOpenBracket(c))
        {
            return depth + 1;
        }

        return TextChars.IsCloseBracket(c) && depth > 0 ? depth - 1 : depth;
    }

    /// <summary>Where the next clause begins when a joint stands at <paramref name="i"/>, or -1.</summary>
    private static int CutAt(string text, int i, TextSpan sentence)
    {
        var c = text[i];
        if (c == ' ')
        {
            return JointAt(text, i, sentence.End) ? i + 1 : -1;
        }

        if (!(c is '；' or ';' or '，' or '：' or '—' || (c is ',' or ':' && !InsideToken(text, i, sentence))))
        {
            return -1;
        }

        var next = i + 1;
        while (next < sentence.End && (TextChars.IsSpace(text[next]) || text[next] == '—' || (text[next] != text[i] && text[next] is '”' or '’' or '」')))
        {
            next++;
        }

        return next;
    }

    private static bool InsideToken(string text, int i, TextSpan sentence)
    {
        if (i == sentence.Start || i + 1 >= sentence.End || !char.IsAsciiDigit(text[i - 1]))
        {
            return text[i] == ':' && i + 1 < sentence.End && text[i + 1] == '/';
        }

        if (text[i] == ':')
        {
            return char.IsAsciiDigit(text[i + 1]);
        }

        var digits = 1;
        while (digits <= 4 && i + digits < sentence.End && char.IsAsciiDigit(text[i + digits]))
        {
            digits++;
        }

        return digits == 4;
    }

    private static bool JointAt(string text, int i, int end)
    {
        if (i + 1 >= end || !JointLetters.Contains(text[i + 1]))
        {
            return false;
        }

        foreach (var joint in Joints)
        {
            if (end - i > joint.Length && text.AsSpan(i, joint.Length).Equals(joint, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
