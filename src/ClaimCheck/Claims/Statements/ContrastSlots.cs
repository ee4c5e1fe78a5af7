using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Statements;

/// <summary>Finds where twins use words that exclude each other: antonyms, different members of one class.</summary>
internal static class ContrastSlots
{
    public static IEnumerable<Slot> Of(Twin twin)
    {
        foreach (var gap in twin.Gaps)
        {
            var (left, right) = (twin.LeftOf(gap).ToArray(), twin.RightOf(gap).ToArray());
            if (Denies(left) == Denies(right) && !IsListed(twin, gap) && (twin.IsBrief || (left.Length == 1 && right.Length == 1)) && Excluding(left, right) is { } found)
            {
                yield return SlotOf(twin, found.Left, found.Right, found.Meaning, found.Other);
            }
        }
    }

    /// <summary>One of several things named side by side is not the only one.</summary>
    private static bool IsListed(Twin twin, Gap gap) =>
        (gap.LeftEnd > gap.LeftStart && SlotList.Holds(twin.Left.Context.Document.Text, SpanOf(twin.LeftOf(gap))))
        || (gap.RightEnd > gap.RightStart && SlotList.Holds(twin.Right.Context.Document.Text, SpanOf(twin.RightOf(gap))));

    private static TextSpan SpanOf(ReadOnlySpan<StatementWord> words) => new(words[0].Span.Start, words[^1].Span.End);

    private static bool Denies(StatementWord[] words) => words.Count(w => w.Sort == WordSort.Negator) % 2 == 1;

    /// <summary>The first two words of one class that exclude each other, where no other words of that class could be meant.</summary>
    private static (StatementWord Left, StatementWord Right, Meaning Meaning, Meaning Other)? Excluding(StatementWord[] left, StatementWord[] right)
    {
        foreach (var word in left)
        {
            foreach (var meaning in word.Meanings)
            {
                var mine = Members(left, meaning.Class);
                var others = Members(right, meaning.Class);
                if (others.Length > 0 && mine.All(m => others.All(o => Contrasts.Exclude(m.Meaning, o.Meaning))))
                {
                    return (word, others[0].Word, meaning, others[0].Meaning);
                }
            }
        }

        return null;
    }

    private static (StatementWord Word, Meaning Meaning)[] Members(StatementWord[] words, string type) =>
        [.. words.SelectMany(w => w.Meanings, (w, m) => (w, m)).Where(x => x.m.Class == type)];

    private static Slot SlotOf(Twin twin, StatementWord left, StatementWord right, Meaning meaning, Meaning other) => new(
        "statement." + meaning.Class,
        left.Span, ValueOf(meaning, left.Span.In(twin.Left.Context.Document.Text)),
        right.Span, ValueOf(other, right.Span.In(twin.Right.Context.Document.Text)));

    private static ClaimValue ValueOf(Meaning meaning, string text) => meaning switch
    {
        { Class: Contrasts.Country } => new Place(meaning.Member, Contrasts.Around(meaning).ToSequence(), text),
        { Member: "+" or "-" } => new Polarity(meaning.Member == "+" ? "yes" : "no", text),
        _ => new Name(meaning.Member, text),
    };
}
