using ClaimCheck.Languages;

namespace ClaimCheck.Claims.Casualties;

/// <summary>Whom the police kill is taken for who did it.</summary>
internal static class Agents
{
    private const int Reach = 40;

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

        return false;
    }
}
