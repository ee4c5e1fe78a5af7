using System.Buffers;

namespace ClaimCheck.Html.Pages;

/// <summary>Finds the ends of tags, comments and raw text in markup.</summary>
internal static class TagScan
{
    private const int LongestName = 40;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\f/>");

    private static readonly SearchValues<char> AttributeEnds = SearchValues.Create(" \t\r\n\f/>=");

    private static readonly SearchValues<char> ValueEnds = SearchValues.Create(" \t\r\n\f>");

    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \t\r\n\f");

    private static readonly SearchValues<char> Gaps = SearchValues.Create(" \t\r\n\f/");

    /// <summary>The name of a tag, or nothing where none begins.</summary>
    public static string Name(string markup, int at)
    {
        if (at >= markup.Length || !char.IsAsciiLetter(markup[at]))
        {
            return "";
        }

        var rest = markup.AsSpan(at, Math.Min(LongestName, markup.Length - at));
        var end = rest.IndexOfAny(NameEnds);
        return (end < 0 ? rest : rest[..end]).ToString();
    }

    /// <summary>Behind the "&gt;" of a tag, by the tokenizer's states of the HTML standard; one in a quoted value is none.</summary>
    /// <param name="markup">The markup.</param>
    /// <param name="start">Where the tag begins.</param>
    /// <param name="attributes">How many attributes it has.</param>
    public static int EndOfTag(string markup, int start, out int attributes)
    {
        attributes = 0;
        var at = Behind(markup, start + 2, NameEnds, wanted: false);
        while (true)
        {
            at = Behind(markup, at, Gaps, wanted: true);
            if (at >= markup.Length || markup[at] == '>')
            {
                return Math.Min(at + 1, markup.Length);
            }

            attributes++;
            at = Behind(markup, Behind(markup, at + 1, AttributeEnds, wanted: false), Spaces, wanted: true);
            if (at < markup.Length && markup[at] == '=')
            {
                at = BehindValue(markup, Behind(markup, at + 1, Spaces, wanted: true));
            }
        }
    }

    /// <summary>Behind a comment, a document type or another declaration.</summary>
    public static int EndOfDeclaration(string markup, int start)
    {
        var isComment = IsComment(markup, start);
        var end = markup.IndexOf('>', start);
        while (isComment && end >= 0 && !EndsComment(markup, start, end))
        {
            end = markup.IndexOf('>', end + 1);
        }

        return end < 0 ? markup.Length : end + 1;
    }

    public static bool IsComment(string markup, int start) => string.CompareOrdinal(markup, start, "<!--", 0, 4) == 0;

    /// <summary>Where the end tag of raw text begins.</summary>
    public static int EndOfRaw(string markup, string name, int at)
    {
        var end = markup.IndexOf("</" + name, at, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? markup.Length : end;
    }

    private static bool EndsComment(string markup, int start, int end)
    {
        var inside = markup.AsSpan(start + 2, end - start - 2);
        return inside is "--" or "---" || (inside.Length >= 4 && (inside.EndsWith("--") || inside.EndsWith("--!")));
    }

    private static int BehindValue(string markup, int at)
    {
        if (at >= markup.Length || markup[at] is not ('"' or '\''))
        {
            return Behind(markup, at, ValueEnds, wanted: false);
        }

        var close = markup.IndexOf(markup[at], at + 1);
        return close < 0 ? markup.Length : close + 1;
    }

    /// <summary>Behind the run of letters that are among those given, or that are not.</summary>
    private static int Behind(string markup, int at, SearchValues<char> letters, bool wanted)
    {
        if (at >= markup.Length)
        {
            return markup.Length;
        }

        var run = wanted ? markup.AsSpan(at).IndexOfAnyExcept(letters) : markup.AsSpan(at).IndexOfAny(letters);
        return run < 0 ? markup.Length : at + run;
    }
}
