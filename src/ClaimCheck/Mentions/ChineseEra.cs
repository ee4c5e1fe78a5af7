namespace ClaimCheck.Mentions;

/// <summary>A reign that years are counted in: 民国三年 is 1914.</summary>
internal sealed record ChineseEra(int First, int Last);
