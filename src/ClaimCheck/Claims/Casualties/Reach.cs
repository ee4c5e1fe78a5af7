namespace ClaimCheck.Claims.Casualties;

/// <summary>How many pieces may stand between people and what befell them.</summary>
/// <param name="PrefersBefore">Whether people before a cue are meant rather than those behind it, where both stand.</param>
/// <param name="Ahead">Pieces from a cue to the people behind it.</param>
/// <param name="Passive">Words between people and a cue with "was" between.</param>
/// <param name="Plain">Words between people and "died".</param>
/// <param name="Reduced">Words between people and a bare participle.</param>
/// <param name="Denial">Pieces over which "not" reaches.</param>
internal sealed record Reach(bool PrefersBefore, int Ahead, int Passive, int Plain, int Reduced, int Denial)
{
    public static Reach English { get; } = new(PrefersBefore: false, Ahead: 2, Passive: 8, Plain: 6, Reduced: 1, Denial: 4);

    public static Reach Chinese { get; } = new(PrefersBefore: true, Ahead: 5, Passive: 10, Plain: 6, Reduced: 6, Denial: 4);
}
