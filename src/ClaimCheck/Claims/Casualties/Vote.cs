namespace ClaimCheck.Claims.Casualties;

/// <summary>A number and how much of an article speaks for it.</summary>
/// <param name="Value">The number.</param>
/// <param name="Weight">What title, lead and other sentences that give it weigh together.</param>
/// <param name="Rival">The same of the next best number; 0 where there is none.</param>
internal sealed record Vote(decimal Value, double Weight, double Rival)
{
    /// <summary>The sentences that sum an article up.</summary>
    public const int LeadSentences = 3;

    private const double TitleWeight = 3;
    private const double LeadWeight = 2;

    /// <summary>A list of names may leave some out; its repetition adds nothing.</summary>
    private const double ListWeight = 0.4;

    private const double WeakWeight = 0.3;

    /// <summary>Whether it is the article's own figure: title, lead or several sentences give it, and no other nearly as much.</summary>
    public bool IsSure => Weight >= LeadWeight && Rival <= Weight / 2;

    /// <summary>The number that weighs most; null where none is given.</summary>
    public static Vote? Best(IEnumerable<(decimal Value, Told Told)> votes)
    {
        var ranked = votes.GroupBy(v => v.Value)
            .Select(g => (Value: g.Key, Weight: WeightOf(g.Select(v => v.Told)), First: g.Min(v => v.Told.Place)))
            .OrderByDescending(v => v.Weight).ThenBy(v => v.First).ThenByDescending(v => v.Value).ToArray();
        return ranked.Length == 0 ? null : new Vote(ranked[0].Value, ranked[0].Weight, ranked.Length > 1 ? ranked[1].Weight : 0);
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
