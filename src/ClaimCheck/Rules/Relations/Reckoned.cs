namespace ClaimCheck.Rules.Relations;

/// <summary>What kinds of relations share.</summary>
internal static class Reckoned
{
    /// <summary>Says nothing, of what holds.</summary>
    public static readonly Message None = new("", Qualifiers.None);

    /// <summary>How far two numbers lie apart, as a share of the greater.</summary>
    public static decimal Gap(decimal left, decimal right) =>
        Math.Max(Math.Abs(left), Math.Abs(right)) is > 0m and var size ? Math.Abs(left - right) / size : 0m;
}
