using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Statements;

/// <summary>Finds where one statement asserts what its twin denies.</summary>
internal static class PolaritySlots
{
    /// <summary>A brief statement may say so many words more within its denial.</summary>
    private const int MostExtra = 2;

    /// <summary>Evidence is the denying word with what it denies.</summary>
    private const int Reach = 60;

    public static IEnumerable<Slot> Of(Twin twin)
    {
        foreach (var gap in twin.Gaps)
        {
            if (Denials(twin.LeftOf(gap)) % 2 == Denials(twin.RightOf(gap)) % 2)
            {
                continue;
            }

            if (Denials(twin.LeftOf(gap)) % 2 == 1)
            {
                if (Read(twin, gap) is { } slot)
                {
                    yield return slot;
                }
            }
            else if (Read(twin.Turned, gap.Turned) is { } slot)
            {
                yield return slot.Turned;
            }
        }
    }

    /// <summary>The slot where the left statement denies.</summary>
    private static Slot? Read(Twin twin, Gap gap)
    {
        var extra = Content(WithoutCounted(twin.LeftOf(gap), twin.RightOf(gap), twin.Left.Context.Document.Text));
        var other = Content(twin.RightOf(gap));
        if ((extra > 0 && other > 0) || extra > (twin.IsBrief ? MostExtra : 0) || Narrows(twin, gap))
        {
            return null;
        }

        var denied = Denied(twin, gap);
        var asserted = Asserted(twin, gap);
        return new Slot(
            "statement.polarity",
            denied, new Polarity("no", denied.In(twin.Left.Context.Document.Text)),
            asserted, new Polarity("yes", asserted.In(twin.Right.Context.Document.Text)));
    }

    /// <summary>"No children" denies "three children": the noun stands in the number's own words.</summary>
    private static StatementWord[] WithoutCounted(ReadOnlySpan<StatementWord> words, ReadOnlySpan<StatementWord> other, string text)
    {
        var counts = other.ToArray().Where(w => w.Value is Quantity { Dimension: Dimension.Count, Stated: > 0 }).Select(w => w.Value!.Text).ToList();
        return [.. words.ToArray().Where(w => !counts.Exists(c => c.Contains(w.Span.In(text), StringComparison.OrdinalIgnoreCase)))];
    }

    /// <summary>What the denying clause says further on and the other does not is perhaps all that is denied.</summary>
    private static bool Narrows(Twin twin, Gap gap)
    {
        var clause = twin.Left.Words[gap.LeftStart].Clause;
        foreach (var later in twin.Gaps.Where(g => g.LeftStart >= gap.LeftEnd))
        {
            var words = twin.LeftOf(later);
            foreach (var word in words)
            {
                if (word.Clause == clause && word.Weight > 0 && (!twin.IsBrief || word.Sort == WordSort.Value))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static TextSpan Denied(Twin twin, Gap gap)
    {
        var words = twin.Left.Words;
        var at = gap.LeftStart;
        while (words[at].Sort != WordSort.Negator)
        {
            at++;
        }

        var last = Math.Min(gap.LeftEnd, words.Length - 1);
        return words[last].Span.End - words[at].Span.Start <= Reach ? new TextSpan(words[at].Span.Start, Math.Max(words[at].Span.End, words[last].Span.End)) : words[at].Span;
    }

    private static TextSpan Asserted(Twin twin, Gap gap)
    {
        var words = twin.Right.Words;
        var span = words[Math.Min(gap.RightStart, words.Length - 1)].Span;
        var last = words[Math.Min(gap.RightEnd, words.Length - 1)].Span;
        return last.End - span.Start is > 0 and <= Reach ? new TextSpan(span.Start, last.End) : span;
    }

    private static int Denials(ReadOnlySpan<StatementWord> words)
    {
        var count = 0;
        foreach (var word in words)
        {
            count += word.Sort == WordSort.Negator ? 1 : 0;
        }

        return count;
    }

    private static int Content(ReadOnlySpan<StatementWord> words)
    {
        var weight = 0.0;
        foreach (var word in words)
        {
            weight += word.Weight;
        }

        return (int)Math.Ceiling(weight);
    }
}
