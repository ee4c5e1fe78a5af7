using ClaimCheck.Languages;
using ClaimCheck.Predicates;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Chooses the relation a value stands in: the catalogue's by the nearest concept that can govern it, else an open one.</summary>
internal static class PredicateChoice
{
    /// <summary>A concept further away than this many letters does not govern the value.</summary>
    private const int Reach = 60;

    /// <summary>Letters of the longest phrase of a concept, and of the longest value, with room to spare.</summary>
    private const int LongestTerm = 120;

    private const int OtherClausePenalty = 25;

    /// <summary>What comes after the value governs it less often than what comes before it.</summary>
    private const int BehindPenalty = 6;

    /// <summary>A concept behind a joining word, or one with another such value in between, governs that other.</summary>
    private const int JoinedPenalty = 30;

    /// <summary>A counted noun that names people governs only where no verb is near: 600 employees were sent home.</summary>
    private const int OwnPeople = 24;

    /// <summary>What is said of a counted thing right beside it tells more than its noun: 97 votes in favour.</summary>
    private const int OwnThings = 8;

    /// <summary>The cue of relations that need no word.</summary>
    private const string Always = "*";

    private static readonly CueTable Joints = new([["and", "but", "while", "和", "及", "与", "而", "但", "、", ",", "，", ";", "；"]]);

    /// <summary>What comes behind these tells of another moment than the date before them: "sold her shares on Tuesday after the job cuts".</summary>
    private static readonly CueTable Reasons = new([["after", "before", "since", "when", "because", "amid", "following"]]);

    public static ChosenPredicate? Choose(SentenceContext context, Mention mention, string dimension, PredicateCatalogue catalogue, int reach = Reach)
    {
        ChosenPredicate? chosen = null;
        var best = 2 * reach;
        var isChange = IsChange(context, mention);
        for (var at = Ordered.CountBefore(context.Terms, mention.Span.Start - (2 * reach) - LongestTerm, static (term, place) => term.Span.Start < place); at < context.Terms.Length && context.Terms[at].Span.Start <= mention.Span.End + (2 * reach); at++)
        {
            var term = context.Terms[at];
            if (!term.IsConcept || IsFar(term.Span, mention.Span, reach) || Governed(context, term, mention, dimension, isChange, catalogue) is not { } cue)
            {
                continue;
            }

            // Of two concepts as near as each other, the one that asks for another besides tells more, and a rule set's own word most.
            var distance = (2 * Distance(context, term.Span, mention)) - (cue.Predicate.IsOwn ? 2 : cue.Besides is null ? 0 : 1);
            if (distance < best)
            {
                (chosen, best) = (new ChosenPredicate(cue.Predicate.Id, term.Span), distance);
            }
        }

        return chosen;
    }

    /// <summary>The relation values of a dimension usually stand in whatever the words (a speed is a speed), or null.</summary>
    public static Predicate? Usual(ClaimValue value, string dimension, PredicateCatalogue catalogue) => Of(Always, value, dimension, catalogue);

    /// <summary>The first relation a concept speaks of by itself that a value can stand in, or null.</summary>
    public static Predicate? Of(ReadOnlySpan<char> concept, ClaimValue value, string dimension, PredicateCatalogue catalogue)
    {
        foreach (var cue in catalogue.For(concept))
        {
            if (cue.Besides is null && PredicateFit.Fits(cue.Predicate, value, dimension, isChange: false))
            {
                return cue.Predicate;
            }
        }

        return null;
    }

    /// <summary>The catalogue's word for what a value measures.</summary>
    public static string DimensionOf(ClaimValue value) => value switch
    {
        Quantity quantity => quantity.Dimension switch
        {
            Dimension.PercentagePoint => "percentagePoint",
            var dimension => dimension.ToString().ToLowerInvariant(),
        },
        ClockTime => "time",
        _ => value.Kind,
    };

    /// <summary>The relation a concept speaks of: one that asks for another concept besides goes first.</summary>
    private static PredicateCue? Governed(SentenceContext context, Term term, Mention mention, string dimension, bool isChange, PredicateCatalogue catalogue)
    {
        PredicateCue? alone = null;
        foreach (var cue in catalogue.For(term.Name))
        {
            if ((cue.Besides is null && alone is not null) || !PredicateFit.Fits(cue.Predicate, mention.Value, dimension, isChange))
            {
                continue;
            }

            if (cue.Besides is not { } besides)
            {
                alone = cue;
            }
            else if (Speaks(context, besides))
            {
                return cue;
            }
        }

        return alone;
    }

    private static bool Speaks(SentenceContext context, string concept) => context.Terms.Any(t => t.IsConcept && t.Name.SequenceEqual(concept));

    /// <summary>Whether a value tells by how much something moved: its own trend, or a word of rising or falling in its clause.</summary>
    private static bool IsChange(SentenceContext context, Mention mention) =>
        mention.Value is Quantity { Dimension: Dimension.Share or Dimension.PercentagePoint } share
        && (share.Trend != Trend.None || IsSigned(context.Document.Text, mention.Span) || (!IsGoal(context, mention) && (Holds(context, mention, "rise") || Holds(context, mention, "fall") || Holds(context, mention, "cut"))))
        && !Holds(context, mention, "share-of");

    /// <summary>"+38 %" is a change by its sign.</summary>
    private static bool IsSigned(string text, TextSpan value) => value.Start > 0 && text[value.Start - 1] == '+';

    /// <summary>What rose "to" a share, 升至, stands at it now.</summary>
    private static bool IsGoal(SentenceContext context, Mention mention)
    {
        var before = context.Document.Text.AsSpan(context.Sentence.Span.Start, mention.Span.Start - context.Sentence.Span.Start).TrimEnd();
        return before.EndsWith(" to", StringComparison.OrdinalIgnoreCase) || before.EndsWith("至", StringComparison.Ordinal) || before.EndsWith("到", StringComparison.Ordinal);
    }

    /// <summary>Whether a concept stands beyond reach of a value, whatever stands between; words in passing may lie between.</summary>
    private static bool IsFar(TextSpan term, TextSpan value, int reach) => Math.Max(value.Start - term.End, term.Start - value.End) > 2 * reach;

    private static bool Holds(SentenceContext context, Mention mention, string concept) =>
        context.Terms.Any(t => t.IsConcept && t.Name.SequenceEqual(concept) && context.ClauseAt(mention.Span.Start).Contains(t.Span));

    private static int Distance(SentenceContext context, TextSpan term, Mention mention)
    {
        var value = mention.Span;
        if (term.Overlaps(value))
        {
            return mention.Value is not Quantity { Dimension: Dimension.Count, Unit: { } unit } ? 0 : CountedNouns.IsPerson(unit) ? OwnPeople : OwnThings;
        }

        var isBefore = term.End <= value.Start;
        if (!isBefore && Attributes.Join(context.Document.Text, mention, term))
        {
            return 1;
        }

        var end = isBefore ? value.Start : Appositions.End(context.Document.Text, value.End, term.Start);
        var gap = isBefore ? new TextSpan(term.End, end) : new TextSpan(end, term.Start);
        var clauses = Math.Abs(context.ClauseIndexAt(term.Start) - context.ClauseIndexAt(end == value.End ? value.Start : end));
        return gap.Length + (clauses > 0 ? OtherClausePenalty : 0)
            + (mention.Value is Quantity ? Doubt(context, gap, term, mention.Value, isBefore) : !isBefore && Reasons.HoldsAny(gap.In(context.Document.Text)) ? Reach : 0);
    }

    /// <summary>What speaks against a concept that is near: where a date stands in its sentence is free, a quantity stands by its verb.</summary>
    private static int Doubt(SentenceContext context, TextSpan gap, TextSpan term, ClaimValue value, bool isBefore)
    {
        var isOthers = HoldsOther(context, gap, term, value, isBefore);
        var isCut = isOthers || (!isBefore && Joints.HoldsAny(gap.In(context.Document.Text)));
        return (isBefore ? 0 : BehindPenalty) + (isCut ? JoinedPenalty : 0);
    }

    private static bool HoldsOther(SentenceContext context, TextSpan gap, TextSpan term, ClaimValue value, bool isBefore)
    {
        var end = Math.Max(gap.End, term.End);
        for (var at = Ordered.CountBefore(context.Values, Math.Min(gap.Start, term.Start) - LongestTerm, static (other, place) => other.Span.Start < place); at < context.Values.Length && context.Values[at].Span.Start < end; at++)
        {
            var other = context.Values[at];
            if ((gap.Contains(other.Span) || (term.Overlaps(other.Span) && isBefore)) && AreAlike(other.Value, value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two values could stand in each other's place.</summary>
    public static bool AreAlike(ClaimValue left, ClaimValue right) => left.Kind == right.Kind && DimensionOf(left) == DimensionOf(right);
}
