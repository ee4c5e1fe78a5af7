using System.Buffers;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Reads whether a body was bought outright or a share of it: "acquired Acme" against "bought 49 % of Acme".</summary>
internal static class OwnershipClaims
{
    private static readonly SearchValues<char> Stops = SearchValues.Create("，。；;:：");

    private static readonly CueTable ShareWords = new([["stake", "share", "shares", "shareholding", "half", "minority", "majority", "per cent", "percent", "%", "％",
         "invest", "investment", "股权", "股份", "股權", "持股", "入股", "半数", "一半", "投资", "投資"]]);

    private static readonly CueTable Undone = new([["talks", "tried", "failed", "refused", "rejected", "bid", "offer", "may", "might", "could", "would", "plan", "plans", "试图", "試圖", "拒绝", "拒絕", "未能", "谈判", "計劃", "计划", "拟", "可能", "曾想"]]);

    public static IEnumerable<ReadClaim> Read(SentenceContext context, EntityIndex entities)
    {
        foreach (var name in context.Entities)
        {
            if (entities.KindOf(name.Entity) is EntityKind.Person or EntityKind.Place || Verb(context, name) is not { } verb)
            {
                continue;
            }

            var span = new TextSpan(verb.Start, EndOf(context, name.Span.End));
            var subject = context.Entities.LastOrDefault(e => e.Span.End <= verb.Start && e.Entity != name.Entity && e.Kind != EntityKind.Place) ?? context.Topic;
            yield return ClaimBuilder.Build(context, span, new Claim
            {
                Article = context.Document.Article.Id,
                Subject = entities.Find(name.Entity),
                Object = subject is null || subject.Entity == name.Entity ? null : entities.Find(subject.Entity),
                Predicate = "acquisition.extent",
                Value = new Polarity(IsPart(context, verb) ? "part" : "whole", span.In(context.Document.Text)),
                Modality = IsUndone(context, verb) ? Modality.Planned : Voice.Of(context, span),
            });
        }
    }

    /// <summary>The share right behind the name belongs to the words: 收购Scale AI 49%.</summary>
    private static int EndOf(SentenceContext context, int end) =>
        context.Values.FirstOrDefault(v => v.Value is Quantity { Dimension: Dimension.Share } && v.Span.Start >= end && v.Span.Start - end <= 2)?.Span.End ?? end;

    /// <summary>The verb of buying that has the name for its object: right before it.</summary>
    private static TextSpan? Verb(SentenceContext context, EntityMention name)
    {
        foreach (var term in context.Terms)
        {
            if (term.Key == "c:acquire" && IsObjectOf(context, term.Span, name.Span))
            {
                return term.Span;
            }
        }

        return null;
    }

    private static bool IsObjectOf(SentenceContext context, TextSpan verb, TextSpan name)
    {
        if (verb.End > name.Start || name.Start - verb.End > 24 || context.Entities.Any(e => e.Span.Start >= verb.End && e.Span.End <= name.Start && e.Kind != EntityKind.Place))
        {
            return false;
        }

        var gap = context.Document.Text.AsSpan(verb.End, name.Start - verb.End);
        return gap.IndexOfAny(Stops) < 0 && gap.IndexOf(", ") < 0;
    }

    private static bool IsPart(SentenceContext context, TextSpan verb)
    {
        var sentence = context.Document.Text.AsSpan(context.Sentence.Span.Start, context.Sentence.Span.Length);
        return ShareWords.HoldsAny(sentence)
            || context.Values.Any(v => v.Value is Quantity { Dimension: Dimension.Share } && v.Span.Start > verb.Start - 60);
    }

    private static bool IsUndone(SentenceContext context, TextSpan verb)
    {
        var before = context.Document.Text.AsSpan(context.Sentence.Span.Start, verb.End - context.Sentence.Span.Start);
        return Undone.HoldsAny(before);
    }
}
