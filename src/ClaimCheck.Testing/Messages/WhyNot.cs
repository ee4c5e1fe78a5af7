using ClaimCheck.Testing.Search;

namespace ClaimCheck.Testing.Messages;

/// <summary>Says what words became, what was compared and where it ended.</summary>
internal sealed class WhyNot(Ground ground, MessageLines lines)
{
    private const int MostPairs = 6;
    private const int MostTold = 12;

    /// <summary>Writes why the words did not become what was wanted, as far as what is at hand can tell.</summary>
    public void Write(Sequence<Words> words, string? rule)
    {
        if (ground.Origin is not { } origin)
        {
            lines.Add("A report alone cannot say why: hold the expectation against a TestStory, or ask ClaimChecker.Explain.");
            return;
        }

        if (rule is not null)
        {
            RuleReach.Write(rule, origin, ground, lines);
        }

        var meant = words.Count > 0 ? words : Telling();
        if (meant.Count == 0)
        {
            lines.Add("Mark the words ([|words|]) that should have led to it, and this message says what became of them.");
            return;
        }

        var explanation = origin.Explain([.. meant.Select(w => w.Text).Distinct(StringComparer.Ordinal)]);
        Readings(explanation, meant);
        Pairs(explanation, meant);
    }

    /// <summary>Where no words were named: what is marked, else, in a short story, all that was claimed.</summary>
    private Sequence<Words> Telling()
    {
        if (ground.Marks.Count > 0)
        {
            return ground.Marks.Select(Words.Of).ToSequence();
        }

        var claimed = ground.Report.Claims.Where(c => c.Evidence is not null)
            .Select(c => new Mark(null, c.Article, new TextSpan(c.Evidence!.Start, c.Evidence.End), c.Evidence.Quote)).Distinct().ToArray();
        return claimed.Length <= MostTold ? claimed.Select(Words.Of).ToSequence() : [];
    }

    private void Readings(Explanation explanation, Sequence<Words> words)
    {
        lines.Add("What the words became:");
        foreach (var asked in words)
        {
            var places = explanation.Quotes.Where(q => q.Quote == asked.Text).SelectMany(q => q.Places)
                .Where(p => asked.Places.Any(at => at.Article == p.Article && at.Span == p.Span));
            lines.AddList(places.Select(p => Reading(asked, p)).DefaultIfEmpty($"«{Printed.OneLine(asked.Text)}»: one of very many places, and not looked at."));
        }
    }

    private string Reading(Words asked, QuotePlace place)
    {
        var claims = ground.Claims(place.Claims).Select(Printed.Content).ToArray();
        var became = claims.Length == 0 ? [Printed.OneLine(place.Reason)] : claims;
        return $"«{Printed.OneLine(asked.Text)}» ({place.Article}): {string.Join("; ", became)}";
    }

    private void Pairs(Explanation explanation, Sequence<Words> words)
    {
        if (words.Count < 2)
        {
            return;
        }

        var pairs = explanation.Pairs.Where(p => AreBetween(p, words))
            .DistinctBy(p => string.CompareOrdinal(p.Left, p.Right) < 0 ? (p.Left, p.Right) : (p.Right, p.Left)).ToArray();
        var comparable = pairs.Where(p => p.Gate is not (PairGate.Incomparable or PairGate.SameArticle)).ToArray();
        lines.Add(pairs.Length == 0 ? "Nothing was compared: it takes a claim from each of the words." : "What was made of them:");
        lines.AddList((comparable.Length > 0 ? comparable : pairs).Take(MostPairs).Select(Pair));
    }

    private bool AreBetween(PairExplanation pair, Sequence<Words> words)
    {
        var (left, right) = (ground.Claim(pair.Left), ground.Claim(pair.Right));
        return left is not null && right is not null
            && words.Any(l => l.Touch(left) && words.Any(r => !ReferenceEquals(l, r) && r.Touch(right)));
    }

    private string Pair(PairExplanation pair)
    {
        var (left, right) = (ground.Claim(pair.Left)!, ground.Claim(pair.Right)!);
        var gate = pair.Gate == PairGate.None ? "they are of one fact" : $"stopped at the gate {Camel(pair.Gate)}";
        return $"{Printed.OneLine(left.Value.Text)} ({left.Article}) and {Printed.OneLine(right.Value.Text)} ({right.Article}): {Camel(pair.Relation)}: {Printed.OneLine(pair.Comparison)}\n" +
            $"{gate}: {Printed.OneLine(pair.Reason)}";
    }

    private static string Camel<T>(T value)
        where T : struct, Enum => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..];
}
