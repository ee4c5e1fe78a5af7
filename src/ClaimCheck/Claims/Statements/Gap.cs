namespace ClaimCheck.Claims.Statements;

/// <summary>Where two statements laid side by side differ: half-open ranges of their words, of which one may be empty.</summary>
internal readonly record struct Gap(int LeftStart, int LeftEnd, int RightStart, int RightEnd)
{
    /// <summary>The same with the sides changed.</summary>
    public Gap Turned => new(RightStart, RightEnd, LeftStart, LeftEnd);
}
