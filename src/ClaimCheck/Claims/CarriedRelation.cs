using ClaimCheck.Mentions;
using ClaimCheck.Predicates;
using ClaimCheck.Reading;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Carries a relation on into a line of a list or a heading's short lines: under "May deliveries" stands "Kestrel: 41,581". Dates are told by their own sentence.</summary>
internal static class CarriedRelation
{
    /// <summary>A longer sentence says itself what its values are.</summary>
    private const int LongestLine = 60;

    private const int LongestChineseLine = 30;

    /// <summary>Lines of a list that are looked back over.</summary>
    private const int MostLines = 8;

    public static ChosenPredicate? Of(SentenceContext context, Mention mention, string dimension, PredicateCatalogue catalogue)
    {
        var before = mention.Value is Quantity ? context.Previous : null;
        for (var line = 0; line < MostLines && before is not null && IsLine(context); line++)
        {
            if (before.Sentence.Section == Section.Heading || EndsOpen(before))
            {
                return Spoken(before, mention, dimension, catalogue);
            }

            if (Like(before, mention) is not { } like || !IsLine(before))
            {
                return null;
            }

            if (PredicateChoice.Choose(before, like, dimension, catalogue) is { } predicate)
            {
                return predicate;
            }

            before = before.Previous;
        }

        return null;
    }

    private static bool IsLine(SentenceContext context) => context.Sentence.Span.Length <= (context.Sentence.Language == "zh" ? LongestChineseLine : LongestLine);

    /// <summary>Whether a sentence announces what follows: "Deliveries in May:".</summary>
    private static bool EndsOpen(SentenceContext context)
    {
        var words = context.Document.Text.AsSpan(context.Sentence.Span.Start, context.Sentence.Span.Length).TrimEnd();
        return words.EndsWith(":", StringComparison.Ordinal) || words.EndsWith("：", StringComparison.Ordinal);
    }

    private static Mention? Like(SentenceContext context, Mention mention) =>
        context.Values.FirstOrDefault(v => PredicateChoice.AreAlike(v.Value, mention.Value) && (v.Value is not Quantity l || mention.Value is not Quantity r || l.Unit == r.Unit));

    /// <summary>The first relation a heading speaks of that the value can stand in.</summary>
    private static ChosenPredicate? Spoken(SentenceContext heading, Mention mention, string dimension, PredicateCatalogue catalogue)
    {
        foreach (var term in heading.Terms.Where(t => t.IsConcept))
        {
            if (PredicateChoice.Of(term.Name, mention.Value, dimension, catalogue) is { } predicate)
            {
                return new ChosenPredicate(predicate.Id, term.Span);
            }
        }

        return null;
    }
}
