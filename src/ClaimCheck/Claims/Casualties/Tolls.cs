namespace ClaimCheck.Claims.Casualties;

/// <summary>How many were killed and injured by an article as a whole: the number that title, lead and most statements give.</summary>
/// <param name="Killed">The dead, who did it included where he died.</param>
/// <param name="Injured">The injured.</param>
/// <param name="Struck">Those shot, stabbed or hit, alive or dead.</param>
/// <param name="Victims">The dead without who did it; 0 where none are told of.</param>
internal sealed record Tolls(Vote? Killed, Vote? Injured, Vote? Struck, decimal Victims)
{
    /// <summary>A toll of the dead that weighs less than a part of this of the toll of those hit is told of another event.</summary>
    private const double Clearly = 4;

    /// <summary>Sentences in which an article still sums up; further on it tells of one scene after the other.</summary>
    private const int EarlyPlace = 5;

    /// <summary>Whether who did it is dead too.</summary>
    public bool IsCulpritDead { get; init; }

    /// <summary>The toll of one sort of harm, or null.</summary>
    public Vote? this[Harm harm] => harm switch { Harm.Killed => Killed, Harm.Injured => Injured, _ => Struck };

    public static Tolls Of(IReadOnlyList<Told> told)
    {
        var sound = told.Where(t => !t.IsAside && t.Statement.Count is > 0).ToArray();
        var isSuicide = told.Any(t => !t.IsAside && t.Statement is { Harm: Harm.Killed } statement && (statement.HasCulprit || statement.IncludesCulprit));
        var killed = Vote.Best(sound.Where(t => IsTotal(t, Harm.Killed)).Select(t => (DeathsOf(t.Statement, isSuicide), t)));
        var isOpen = told.Any(t => t is { IsAside: false, Statement: { Harm: Harm.Killed, Count: null } } && t.Statement.People.All(p => !p.IsAgain));
        var hasDead = Array.Exists(sound, t => t.Statement.Harm == Harm.Killed);
        var victims = Vote.Best(sound.Where(t => IsTotal(t, Harm.Killed)).Select(t => (t.Statement.Victims, t)))?.Value ?? (hasDead ? LonePeople.Victims(sound) : 0);
        var struck = Vote.Best(sound.Where(t => IsTotal(t, Harm.Struck) && t.Statement.IsNumber).Select(t => (t.Statement.Count!.Value, t)));
        var isAmong = Array.Exists(sound, t => t.Statement is { Harm: Harm.Killed, People: [{ IsPart: true }] });
        victims = !isAmong && killed is not null && killed.Weight * Clearly < struck?.Weight ? 0 : victims;
        var named = sound.Where(t => t.Statement.Harm == Harm.Killed).SelectMany(t => t.Statement.People).Select(p => p.Entity).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var dead = sound.Any(t => t.Statement.Among.Any(named.Contains)) || isAmong ? victims ?? 0 : 0;
        var besideDead = sound.Where(t => t.Statement.Harm == Harm.Killed && t.Statement.People.All(p => !p.IsPart && !p.IsOneOf)).Select(t => t.Place).ToHashSet();
        var injured = Vote.Best(sound.Where(t => (IsTotal(t, Harm.Injured) && (hasDead || !t.Statement.People[0].IsMore)) || IsRest(t, hasDead)).Select(t => (Living(t.Statement, besideDead.Contains(t.Place) ? 0 : dead), t))
            .Concat(sound.Where(t => IsTotal(t, Harm.Struck) && t.Statement.Count > victims && t.Statement.BesideDead is null).Select(t => (t.Statement.Count!.Value - victims!.Value, t))));
        injured = struck is not null && struck.Value - victims > injured?.Value ? struck with { Value = struck.Value - victims!.Value } : injured;
        return new Tolls(killed ?? (isOpen ? null : LonePeople.Killed(sound, isSuicide)), injured ?? LonePeople.Injured(sound), struck, victims ?? 0) { IsCulpritDead = isSuicide };
    }

    /// <summary>Whether a statement can give the toll: it counts, and not a part of those so harmed.</summary>
    private static bool IsTotal(Told told, Harm harm)
    {
        var statement = told.Statement;
        return statement.Harm == harm && statement.IsCounted && !statement.IsGrave && statement.People.All(p => p.IsExact && (!p.IsPart || harm == Harm.Killed))
            && (harm == Harm.Injured ? statement.IsNumber && !(statement.IsWeak && statement.Count == 1) : statement.Ranked is not null || !statement.People[0].IsMore)
            && (harm != Harm.Killed || statement.Victims > 0);
    }

    /// <summary>"Ten people were wounded. One of the victims died": the dead were among the wounded. Who sets them beside the wounded in one sentence does not count them among these.</summary>
    private static decimal Living(Statement statement, decimal dead) =>
        statement is { Harm: Harm.Injured, People: [{ IsMore: false }] } && statement.Count > dead ? statement.Count.Value - dead : statement.Count!.Value;

    /// <summary>"Killed a couple and shot two others": those shot besides the dead live.</summary>
    private static bool IsRest(Told told, bool hasDead) =>
        hasDead && told.Place < EarlyPlace && told.Statement is { Harm: Harm.Struck, IsCounted: true, IsNumber: true } statement && statement.People.All(p => p is { IsMore: true, IsExact: true, IsPart: false });

    /// <summary>Who kills himself after killing others is one more than those he killed.</summary>
    private static decimal DeathsOf(Statement statement, bool isSuicide) =>
        statement.Count!.Value + (isSuicide && statement.ExcludesCulprit ? 1 : 0);
}
