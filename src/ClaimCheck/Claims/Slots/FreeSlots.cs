using ClaimCheck.Claims.Statements;
using ClaimCheck.Mentions;

namespace ClaimCheck.Claims.Slots;

/// <summary>Reads what free prose of different articles says differently of one thing where no number differs.</summary>
internal static class FreeSlots
{
    public static IEnumerable<(SentenceContext Left, SentenceContext Right, Slot Slot)> Of(Story story, EntityIndex entities, CancellationToken cancellation)
    {
        foreach (var (predicate, pairs) in Found(story, entities))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var (left, right) in pairs)
            {
                yield return (left.Statement.Context, right.Statement.Context, new Slot(predicate, left.Span, left.Value, right.Span, right.Value));
            }
        }
    }

    /// <summary>What each finder finds, with the relation it is of.</summary>
    private static (string Predicate, IEnumerable<(Filler, Filler)> Pairs)[] Found(Story story, EntityIndex entities) =>
    [
        (SlotPredicate.Direction, DirectionSlots.Pairs(story)),
        (SlotPredicate.Polarity, DenialSlots.Pairs(story).Concat(OppositeSlots.Pairs(story)).Concat(PropositionSlots.Pairs(story))),
        (SlotPredicate.Side, SiblingSlots.Pairs(story)),
        (SlotPredicate.Holder, new HolderSlots(story, entities).Pairs()),
        (SlotPredicate.Office, new OfficeSlots(story, entities).Pairs()),
        (SlotPredicate.Rank, new RankSlots(story, entities).Pairs()),
        (SlotPredicate.Kind, KindSlots.Pairs(story)),
        (SlotPredicate.Fate, FateSlots.Pairs(story)),
        (SlotPredicate.Relation, new RelationSlots(story, entities).Pairs()),
    ];
}
