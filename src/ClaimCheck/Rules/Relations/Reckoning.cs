using ClaimCheck.Languages;

namespace ClaimCheck.Rules.Relations;

/// <summary>What a relation makes of values.</summary>
/// <param name="Holds">Whether they can all hold.</param>
/// <param name="Gap">How far the number stated lies from the one reckoned, as a share of the greater; 0 where that has no meaning.</param>
/// <param name="Message">The arithmetic, with numbers and units, as id and arguments.</param>
internal sealed record Reckoning(bool Holds, decimal Gap, Message Message)
{
    /// <summary>What holds, of which nothing is said.</summary>
    public static readonly Reckoning Right = new(true, 0m, new Message("", Qualifiers.None));

    /// <summary>The arithmetic in English.</summary>
    public string Text => MessageTable.English(Message);

    /// <summary>How far two numbers lie apart, as a share of the greater.</summary>
    public static decimal GapOf(decimal left, decimal right) =>
        Math.Max(Math.Abs(left), Math.Abs(right)) is > 0m and var size ? Math.Abs(left - right) / size : 0m;
}
