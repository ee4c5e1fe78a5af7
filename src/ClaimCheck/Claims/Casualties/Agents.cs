using ClaimCheck.Languages;

namespace ClaimCheck.Claims.Casualties;

/// <summary>Whom the police kill is taken for who did it.</summary>
internal static class Agents
{
    private const int Reach = 60;

    /// <summary>Characters between "by" and the word for the police: "by two Harlow officers".</summary>
    private const int Named = 25;

    private static readonly System.Buffers.SearchValues<char> Ends = System.Buffers.SearchValues.Create(",;.");

    /// <summary>The same where the passive stands before the cue.</summary>
    private const int Close = 10;

    /// <summary>Whether the police did it: "by police" behind a passive, "police" before an active verb.</summary>
    public static bool ArePolice(Passage passage, TextSpan cue, bool isObject, CasualtyWords words)
    {
        var (text, span) = (passage.Text, passage.Span);
        var near = isObject
            ? text[Math.Max(span.Start, cue.Start - Reach)..cue.Start]
            : text[cue.End..Math.Min(span.End, cue.End + Reach)];
        var by = isObject ? 0 : words.Of("by").Select(b => WordSearch.IndexOf(near, b)).Where(i => i >= 0).DefaultIfEmpty(-1).Min();
        foreach (var word in by < 0 ? [] : words.Of("police"))
        {
            var at = WordSearch.IndexOf(near, word);
            if (at >= 0 && (isObject ? !IsBehind(near, at, words) && !words.Of("pronoun").Any(w => WordSearch.Holds(near.AsSpan(at), w)) && !words.Of("telling").Any(w => WordSearch.Holds(near.AsSpan(at), w)) : (at > by && at - by <= Named && near.AsSpan(0, at).IndexOfAny(Ends) < 0)))
            {
                return true;
            }
        }

        return !isObject && IsBehindBy(text.AsSpan(Math.Max(span.Start, cue.Start - Close), cue.Start - Math.Max(span.Start, cue.Start - Close)), words);
    }

    /// <summary>Whether the passive's word stands right before the police: they did something else then.</summary>
    private static bool IsBehind(string near, int at, CasualtyWords words) =>
        words.Of("by").Any(by => near.AsSpan(0, at).TrimEnd().EndsWith(by, StringComparison.OrdinalIgnoreCase));

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
