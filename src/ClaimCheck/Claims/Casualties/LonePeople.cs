namespace ClaimCheck.Claims.Casualties;

/// <summary>Counts people an article tells of one by one, without a number.</summary>
internal static class LonePeople
{
    /// <summary>The dead: one, several that are named in turn, or one and who killed him and then himself.</summary>
    public static Vote? Killed(Told[] told, bool isSuicide)
    {
        if (Named(told) is > 1 and var named)
        {
            return new Vote(named, 0, 0);
        }

        return isSuicide && Array.Exists(told, t => t.Statement is { Harm: Harm.Killed, IsDeed: true, HasCulprit: false }) && Victims(told) == 1 && IsOneDeed(told) ? new Vote(2, 0, 0) : Alone(told, Harm.Killed);
    }

    /// <summary>"Killed him" told of in several sentences may be of several: a pronoun does not tell.</summary>
    private static bool IsOneDeed(Told[] told) =>
        told.Count(t => t.Statement is { Harm: Harm.Killed, IsDeed: true, People: [{ IsAgain: true }] }) <= 1;

    public static Vote? Injured(Told[] told) => Alone(told, Harm.Injured);

    /// <summary>The dead without who did it: one, where title and lead tell of one.</summary>
    public static decimal? Victims(Told[] told) =>
        Alone(Array.FindAll(told, t => !(t.Statement.Harm == Harm.Killed && t.Statement.HasCulprit)), Harm.Killed)?.Value;

    /// <summary>How many different people are named as dead.</summary>
    private static int Named(Told[] told) =>
        told.Where(t => t.Statement.Harm == Harm.Killed).SelectMany(t => t.Statement.People).Select(p => p.Kind == PeopleKind.Named ? p.Entity : null).OfType<string>().Distinct(StringComparer.Ordinal).Count();

    /// <summary>One, where title or lead tells of one and all statements can be about that person.</summary>
    private static Vote? Alone(Told[] told, Harm harm)
    {
        var own = Array.FindAll(told, t => t.Statement.Harm == harm && !t.Statement.IsWeak);
        var people = own.SelectMany(t => t.Statement.People).ToArray();
        var isOne = Array.Exists(own, t => t.Place < Vote.LeadSentences)
            && Array.TrueForAll(people, p => p is { IsMore: false, Count: 1, IsPart: false })
            && people.Count(p => p.Kind == PeopleKind.Single) <= 1 + Vote.LeadSentences
            && people.Where(p => p.Entity is not null).Select(p => p.Entity).Distinct(StringComparer.Ordinal).Count() <= 1
            && people.Select(p => p.Kind == PeopleKind.Culprit).Distinct().Count() == 1
            && !Array.Exists(told, t => t.Statement.Harm == Harm.Struck && t.Statement.Count > 1 && harm == Harm.Injured);
        return isOne ? new Vote(1, own.Count(t => t.Place < Vote.LeadSentences), 0) : null;
    }
}
