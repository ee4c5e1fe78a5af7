using System.Collections.Frozen;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Predicates;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Reads Chinese words of one character that govern a value only right before it: 重188克, 花了7亿, 罚50万元.</summary>
internal static class AdjacentCues
{
    private static readonly FrozenDictionary<string, string> s_concepts =
        LanguageTable.Rows("Zh.adjacent-cues.tsv").ToFrozenDictionary(cells => cells[0], cells => cells[1], StringComparer.Ordinal);

    /// <summary>The relation the character before a value speaks of, or null.</summary>
    public static ChosenPredicate? Of(SentenceContext context, Mention mention, string dimension, PredicateCatalogue catalogue) =>
        ConceptBefore(context, mention.Span.Start) is { } concept && PredicateChoice.Of(concept, mention.Value, dimension, catalogue) is { } predicate
            ? new ChosenPredicate(predicate.Id, CueBefore(context, mention.Span.Start))
            : null;

    /// <summary>Whether the character before a value is one of sums: 交2万, 赔了80亿.</summary>
    public static bool IsOfMoney(SentenceContext context, int at) => ConceptBefore(context, at) is "pay-sum" or "cost" or "fine" or "settlement" or "price" or "profit" or "net-loss" or "debt";

    private static string? ConceptBefore(SentenceContext context, int at)
    {
        var cue = CueBefore(context, at);
        return cue.Start < context.Sentence.Span.Start || !s_concepts.TryGetValue(cue.In(context.Document.Text), out var concept) ? null : concept;
    }

    /// <summary>The character right before a value, or before 了 and 约.</summary>
    private static TextSpan CueBefore(SentenceContext context, int at)
    {
        var end = at > context.Sentence.Span.Start + 1 && context.Document.Text[at - 1] is '了' or '约' or '近' or '超' or '得' ? at - 1 : at;
        return new TextSpan(Math.Max(0, end - 1), end);
    }
}
