using ClaimCheck.Languages;

namespace ClaimCheck.Claims.Casualties;

/// <summary>Whom the police kill is taken for who did it.</summary>
internal static class Agents
{
    private const int Reach = 60;

    /// <summary>The same where the passive stands before the cue.</summary>
    private const int Close = 10;

    /// <summary>Whether the police did it: "by police" behind a passive, "police" before an active verb.</summary>
    public static bool ArePolice(Passage passage, TextSpan cue, bool isObject, CasualtyWords words)
    {
        var (text, span) = (passage.Text, passage.Span);
        var near = isObject
            ? text[Math.Max(span.Start, cue.Start - Reach)..cue.Start]
            : text[cue.End..Math.Min(span.End, cue.End + Reach)];
        foreach (var word in words.Of("police"))
        {
            var at = WordSearch.IndexOf(near, word);
            if (at >= 0 && (isObject || words.Of("by").Any(by => near.TrimStart().StartsWith(by, StringComparison.OrdinalIgnoreCase))))
            {
                return true;
            }
        }

        return !isObject && IsBehindBy(text.AsSpan(Math.Max(span.Start, cue.Start - Close), cue.Start - Math.Max(span.Start, cue.Start - Close)), words);
    }

    /// <summary>被警方击毙: where the passive stands before the cue, so does who did it.</summary>
    private static bool IsBehindBy(ReadOnlySpan<char> before, CasualtyWords words)
    {
        foreach (var by in words.Of("by"))
        {
            var at = before.LastIndexOf(by, StringComparison.Ordinal);
            foreach (var word in at < 0 ? [] : words.Of("police"))
            {
                if (before[(at + by.Length)..].StartsWith(word, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
