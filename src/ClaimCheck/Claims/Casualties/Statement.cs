namespace ClaimCheck.Claims.Casualties;

/// <summary>That something befell people: "three people were killed".</summary>
/// <param name="Harm">What.</param>
/// <param name="People">Who, one after the other.</param>
/// <param name="IsObject">Whether they stand behind a verb that somebody did to them: "he killed three".</param>
/// <param name="Cue">The words that say what.</param>
internal sealed record Statement(Harm Harm, IReadOnlyList<People> People, bool IsObject, TextSpan Cue)
{
    /// <summary>Whether its words tell the state of some more often than of all.</summary>
    public bool IsWeak { get; init; }

    /// <summary>Whether a number stands for the people, not a list of names and nouns.</summary>
    public bool IsNumber => Ranked is not null || People.Any(p => p is { Kind: PeopleKind.Counted });

    /// <summary>The words that tell who.</summary>
    public TextSpan Span => new(People.Min(p => p.Span.Start), People.Max(p => p.Span.End));

    /// <summary>How many, or null when it does not say.</summary>
    public decimal? Count => Ranked is { } ranked ? ranked : People.Any(p => p.Kind == PeopleKind.Some) ? null : People.Sum(p => p.Count);

    /// <summary>Whether the one who did it is among them.</summary>
    public bool HasCulprit => People.Any(p => p.Kind == PeopleKind.Culprit);

    /// <summary>Whether it counts: by a number, or several people in a list.</summary>
    public bool IsCounted => Ranked is not null || People.Count > 1 || People[0].Kind == PeopleKind.Counted;

    /// <summary>How many without those who did it.</summary>
    public decimal Victims => Ranked ?? (People.Where(p => p.Kind != PeopleKind.Culprit).Sum(p => p.Count) - (IncludesCulprit && !HasCulprit ? 1 : 0));

    /// <summary>How many are dead when the one told of is the fifth to die.</summary>
    public decimal? Ranked => Harm == Harm.Killed && People is [{ Ordinal: { } ordinal }] ? ordinal : null;

    /// <summary>Whether it says that who did it died, by his own hand or another's.</summary>
    public bool IsCulpritDead => Harm == Harm.Killed && People.All(p => p.Kind == PeopleKind.Culprit);

    /// <summary>Whether those who did it cannot be among the dead counted: they killed them, or these are of one sort ("two bailiffs").</summary>
    public bool ExcludesCulprit => Harm == Harm.Killed && IsCounted && !HasCulprit && !IncludesCulprit && Ranked is null
        && (IsDeed || IsByAgent || (IsParticiple && People is [{ IsOneSort: true }]));

    /// <summary>Whether the people are those to whom somebody did it: "he killed three", not "the bodies of three".</summary>
    public bool IsDeed => IsObject && !IsNoun;

    /// <summary>Whether the cue names the dead, not the deed.</summary>
    public bool IsNoun { get; init; }

    /// <summary>Whether who did it is named behind a passive: "killed by a man".</summary>
    public bool IsByAgent { get; init; }

    /// <summary>Whether it tells of those hurt badly only.</summary>
    public bool IsGrave { get; init; }

    /// <summary>Whether the cue is a participle.</summary>
    public bool IsParticiple { get; init; }

    /// <summary>Whether its sentence says that who did it is counted in.</summary>
    public bool IncludesCulprit { get; init; }

    /// <summary>Ids of people named as among them: "five people, Ada Moss among them", "Ada Moss was one of five people hurt".</summary>
    public IReadOnlyList<string> Among { get; init; } = [];

    /// <summary>Whether an unborn child is among them.</summary>
    public bool CountsUnborn { get; init; }

    /// <summary>How many the sentence tells were killed besides those hit, where it leaves open whether they are among them; null where it does not.</summary>
    public decimal? BesideDead { get; init; }
}
