using ClaimCheck.Mentions;

namespace ClaimCheck.Claims.Speech;

/// <summary>Finds what a sentence holds at a place, however much it holds.</summary>
internal static class Touching
{
    /// <summary>Characters of the longest value or name, with room to spare.</summary>
    private const int Longest = 120;

    /// <summary>The values that overlap a stretch or meet it.</summary>
    public static IEnumerable<Mention> Values(SentenceContext context, TextSpan span)
    {
        for (var at = Ordered.CountBefore(context.Values, span.Start - Longest, static (value, place) => value.Span.Start < place); at < context.Values.Length && context.Values[at].Span.Start <= span.End; at++)
        {
            if (context.Values[at].Span.End >= span.Start)
            {
                yield return context.Values[at];
            }
        }
    }

    /// <summary>The names that overlap a stretch or meet it.</summary>
    public static IEnumerable<EntityMention> Names(SentenceContext context, TextSpan span)
    {
        for (var at = Ordered.CountBefore(context.Names, span.Start - Longest, static (name, place) => name.Span.Start < place); at < context.Names.Length && context.Names[at].Span.Start <= span.End; at++)
        {
            if (context.Names[at].Span.End >= span.Start)
            {
                yield return context.Names[at];
            }
        }
    }
}
