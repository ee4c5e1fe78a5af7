namespace ClaimCheck.Mentions;

/// <summary>A currency word: its ISO 4217 code and how much of the major unit it is (0.01 for cents).</summary>
internal sealed record MoneyUnit(string Code, decimal Factor)
{
    /// <summary>The code of a word several currencies share: 比索, 法郎.</summary>
    public const string Unknown = "-";
}
