namespace ClaimCheck.Claims.Casualties;

/// <summary>Qualifiers that say whom a toll counts.</summary>
internal static class TollQualifiers
{
    /// <summary>Whether the one who did it is among the dead counted; unstated where he lives or nothing tells.</summary>
    public const string Culprit = "culprit";

    /// <summary>Whether an unborn child is.</summary>
    public const string Unborn = "unborn";

    /// <summary>How many were killed besides those hit: "nine were shot and one was killed".</summary>
    public const string BesideDead = "besideDead";

    public const string Yes = "yes";

    public const string No = "no";
}
