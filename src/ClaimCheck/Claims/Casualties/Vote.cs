namespace ClaimCheck.Claims.Casualties;

/// <summary>A number and how much of an article speaks for it.</summary>
/// <param name="Value">The number.</param>
/// <param name="Weight">What title, lead and other sentences that give it weigh together.</param>
/// <param name="Rival">The same of the next best number; 0 where there is none.</param>
internal sealed record Vote(decimal Value, double Weight, double Rival)
{
    /// <summary>The sentences that sum an article up.</summary>
    public const int LeadSentences = 3;

    /// <summary>The dead counted once, and further on than this, are another event's, told for comparison.</summary>
    private const int LastPlace = 15;

    private const double TitleWeight = 3;
    private const double LeadWeight = 2;

    /// <summary>A list of names may leave some out; its repetition adds nothing.</summary>
    private const double ListWeight = 0.4;

    private const double WeakWeight = 0.3;

    /// <summary>A greater number told before is the whole that smaller ones are parts of, even where it weighs only this share.</summary>
    private const double Whole = 0.4;

    /// <summary>Whether it is the article's own figure: title, lead or several sentences give it, and no other nearly as much.</summary>
    public bool IsSure => Weight >= LeadWeight && Rival <= Weight / 2;

    /// <summary>The number that weighs most; null where none is given. What title or lead counts is the whole, and what only the body counts a part of it.</summary>
    public static Vote? Best(IEnumerable<(decimal Value, Told Told)> votes)
    {
        var ranked = votes.GroupBy(v => v.Value).Where(g => g.Count() > 1 || g.First().Told is not { Place: > LastPlace, Statement.Harm: Harm.Killed })
            .Select(g => (Value: g.Key, Weight: WeightOf(g.Select(v => v.Told)), First: g.Min(v => v.Told.Place), InLead: g.Any(v => v.Told is { Place: < LeadSentences, Statement.IsNumber: true } && !IsWeak(v.Told.Statement))))
            .OrderByDescending(v => v.InLead).ThenByDescending(v => v.Weight).ThenBy(v => v.First).ThenByDescending(v => v.Value).ToArray();
        if (ranked.Length == 0)
        {
            return null;
        }

        var whole = Array.Find(ranked, v => v.InLead && v.First <= ranked[0].First && v.Value > ranked[0].Value && v.Weight >= ranked[0].Weight * Whole);
        var best = whole.Value > 0 ? whole : ranked[0];
        return new Vote(best.Value, best.Weight, ranked.Where(v => v.Value != best.Value).Select(v => v.Weight).DefaultIfEmpty().Max());
    }

    private static double WeightOf(IEnumerable<Told> told)
    {
        var weights = told.Select(t => (t.Statement, Weight: t.Place < 0 ? TitleWeight : t.Place < LeadSentences ? LeadWeight : 1)).ToArray();
        var strong = weights.Where(w => w.Statement.IsNumber && !IsWeak(w.Statement)).Sum(w => w.Weight);
        var weak = weights.Where(w => w.Statement.IsNumber && IsWeak(w.Statement)).Sum(w => w.Weight * WeakWeight);
        return strong + weak + weights.Where(w => !w.Statement.IsNumber).Select(w => w.Weight * ListWeight).DefaultIfEmpty().Max();
    }

    private static bool IsWeak(Statement statement) => statement.IsWeak || statement.People[0].IsPart;
}
