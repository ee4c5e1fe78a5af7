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
    public static Predicate? Of(SentenceContext context, Mention mention, string dimension, PredicateCatalogue catalogue) =>
        ConceptBefore(context, mention.Span.Start) is { } concept ? PredicateChoice.Of(concept, mention.Value, dimension, catalogue) : null;

    /// <summary>Whether the character before a value is one of sums: 交2万, 赔了80亿.</summary>
    public static bool IsOfMoney(SentenceContext context, int at) => ConceptBefore(context, at) is "pay-sum" or "cost" or "fine" or "settlement" or "price" or "profit" or "net-loss" or "debt";

    private static string? ConceptBefore(SentenceContext context, int at)
    {
        var text = context.Document.Text;
        var end = at > context.Sentence.Span.Start + 1 && text[at - 1] is '了' or '约' or '近' or '超' or '得' ? at - 1 : at;
        if (end <= context.Sentence.Span.Start || !s_concepts.TryGetValue(text[(end - 1)..end], out var concept))
        {
            return null;
        }

        return concept;
    }
}
