using ClaimCheck.Languages;

namespace ClaimCheck.Mentions;

/// <summary>Reads a short form that a bracket behind a name gives: （下称“海州航运”）, (以下简称海航运), (“Halvorsen”).</summary>
internal static class Brackets
{
    private const int Longest = 20;

    private static readonly string[] s_cues = ["以下简称", "以下称", "下称", "下文简称", "简称", "又称", "又名"];

    /// <summary>The short form, or null where the bracket holds none.</summary>
    public static string? Short(string text, FoundName name)
    {
        var at = name.Span.End;
        if (at >= text.Length || !(text[at] is '(' or '（' || (text[at] == ' ' && at + 1 < text.Length && text[at + 1] is '(' or '（')))
        {
            return null;
        }

        var open = text[at] == ' ' ? at + 2 : at + 1;
        var length = text.AsSpan(open, Math.Min(Longest, text.Length - open)).IndexOfAny(')', '）');
        return length < 2 ? null : Inner(text.Substring(open, length), name.Surface);
    }

    /// <summary>All characters of the short form stand in the long one, in order: 国航 in 国际航空.</summary>
    public static bool IsDrawnFrom(string name, string inner)
    {
        var at = 0;
        foreach (var c in name)
        {
            at += at < inner.Length && c == inner[at] ? 1 : 0;
        }

        return at == inner.Length;
    }

    private static string? Inner(string bracket, string name)
    {
        var cue = Array.Find(s_cues, c => bracket.StartsWith(c, StringComparison.Ordinal));
        var inner = (cue is null ? bracket : bracket[cue.Length..]).Trim(' ', '：', ':', '“', '”', '"', '「', '」', '‘', '’', '\'');
        var isQuoted = inner.Length < bracket.Length;
        return inner.Length < 2 || inner == name ? null
            : Letters.IsHan(inner[0]) ? isQuoted && inner.All(Letters.IsHan) && IsDrawnFrom(name, inner) ? inner : null
            : isQuoted && name.StartsWith(inner + " ", StringComparison.Ordinal) ? inner : null;
    }
}
