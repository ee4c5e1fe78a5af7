namespace ClaimCheck.Claims.Casualties;

/// <summary>How many were killed and injured by an article as a whole: the number that title, lead and most statements give.</summary>
/// <param name="Killed">The dead, who did it included where he died.</param>
/// <param name="Injured">The injured.</param>
/// <param name="Struck">Those shot, stabbed or hit, alive or dead.</param>
/// <param name="Victims">The dead without who did it; 0 where none are told of.</param>
internal sealed record Tolls(decimal? Killed, decimal? Injured, decimal? Struck, decimal Victims)
{
    private const double TitleWeight = 3;
    private const double LeadWeight = 2;

    /// <summary>A list of names may leave some out; its repetition adds nothing.</summary>
    private const double ListWeight = 0.4;

    private const double WeakWeight = 0.3;

    /// <summary>The sentences that sum an article up.</summary>
    private const int LeadSentences = 3;

    public static Tolls Of(IReadOnlyList<Told> told)
    {
        var sound = told.Where(t => !t.IsAside && t.Statement.Count is > 0).ToArray();
        var isSuicide = told.Any(t => t.Statement.IsCulpritDead && !t.IsAside);
        var killed = Best(sound.Where(t => IsTotal(t, Harm.Killed)).Select(t => (DeathsOf(t.Statement, isSuicide), t)));
        var hasDead = Array.Exists(sound, t => t.Statement.Harm == Harm.Killed);
        var victims = Best(sound.Where(t => IsTotal(t, Harm.Killed)).Select(t => (t.Statement.Victims, t))) ?? (hasDead ? Alone(sound, Harm.Killed) : 0);
        var injured = Best(sound.Where(t => IsTotal(t, Harm.Injured) && (hasDead || !t.Statement.People[0].IsMore)).Select(t => (t.Statement.Count!.Value, t))
            .Concat(sound.Where(t => IsTotal(t, Harm.Struck) && t.Statement.Count > victims).Select(t => (t.Statement.Count!.Value - victims!.Value, t))));
        var struck = Best(sound.Where(t => IsTotal(t, Harm.Struck) && t.Statement.IsNumber).Select(t => (t.Statement.Count!.Value, t)));
        var survivors = struck - victims;
        injured = survivors > injured ? survivors : injured;
        return new Tolls(killed ?? Alone(sound, Harm.Killed), injured ?? Alone(sound, Harm.Injured), struck, victims ?? 0);
    }

    /// <summary>Whether a statement can give the toll: it counts, and not a part of those so harmed.</summary>
    private static bool IsTotal(Told told, Harm harm)
    {
        var statement = told.Statement;
        return statement.Harm == harm && statement.IsCounted && statement.People.All(p => p.IsExact && (!p.IsPart || harm == Harm.Killed))
            && (harm == Harm.Injured ? statement.IsNumber && !(statement.IsWeak && statement.Count == 1) : !statement.People[0].IsMore)
            && (harm != Harm.Killed || statement.Victims > 0);
    }

    private static decimal? Best(IEnumerable<(decimal Value, Told Told)> votes)
    {
        var ranked = votes.GroupBy(v => v.Value)
            .Select(g => (Value: g.Key, Weight: WeightOf(g.Select(v => v.Told)), First: g.Min(v => v.Told.Place)))
            .OrderByDescending(v => v.Weight).ThenBy(v => v.First).ThenByDescending(v => v.Value).ToArray();
        return ranked.Length == 0 ? null : ranked[0].Value;
    }

    /// <summary>Who kills himself after killing others is one more than those he killed.</summary>
    private static decimal DeathsOf(Statement statement, bool isSuicide) =>
        statement.Count!.Value + (isSuicide && statement.ExcludesCulprit ? 1 : 0);

    private static double WeightOf(IEnumerable<Told> told)
    {
        var weights = told.Select(t => (t.Statement, Weight: t.Place < 0 ? TitleWeight : t.Place < LeadSentences ? LeadWeight : 1)).ToArray();
        var strong = weights.Where(w => w.Statement.IsNumber && !IsWeak(w.Statement)).Sum(w => w.Weight);
        var weak = weights.Where(w => w.Statement.IsNumber && IsWeak(w.Statement)).Sum(w => w.Weight * WeakWeight);
        return strong + weak + weights.Where(w => !w.Statement.IsNumber).Select(w => w.Weight * ListWeight).DefaultIfEmpty().Max();
    }

    private static bool IsWeak(Statement statement) => statement.IsWeak || statement.People[0].IsPart;

    /// <summary>One, where title or lead tells of one and all statements can be about that person.</summary>
    private static decimal? Alone(Told[] told, Harm harm)
    {
        var own = Array.FindAll(told, t => t.Statement.Harm == harm && !t.Statement.IsWeak);
        var people = own.SelectMany(t => t.Statement.People).ToArray();
        var isOne = Array.Exists(own, t => t.Place < LeadSentences)
            && Array.TrueForAll(people, p => p is { IsMore: false, Count: 1, IsPart: false })
            && people.Count(p => p.Kind == PeopleKind.Single) <= 1 + LeadSentences
            && people.Where(p => p.Entity is not null).Select(p => p.Entity).Distinct(StringComparer.Ordinal).Count() <= 1
            && people.Select(p => p.Kind == PeopleKind.Culprit).Distinct().Count() == 1
            && !Array.Exists(told, t => t.Statement.Harm == Harm.Struck && t.Statement.Count > 1);
        return isOne ? 1 : null;
    }
}
