namespace ClaimCheck.Mentions;

/// <summary>A word that is a date by itself.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Number">How far from the anchor, or month and day.</param>
/// <param name="NotBehind">Letters before it that make other words.</param>
/// <param name="NotBefore">Letters behind it that make other words.</param>
internal sealed record ChineseDateWord(ChineseDateKind Kind, int Number, string NotBehind, string NotBefore);
