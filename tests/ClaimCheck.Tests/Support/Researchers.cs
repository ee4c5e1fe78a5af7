namespace ClaimCheck.Tests.Support;

/// <summary>Table 1 of Dong, Berti-Equille and Srivastava (VLDB 2009): what five sources say of the affiliations of five researchers. S1 is right
/// throughout; S4 and S5 copy S3, S5 with a mistake of its own.</summary>
internal static class Researchers
{
    public static readonly IReadOnlyList<string> Names = ["Stonebraker", "Dewitt", "Bernstein", "Carey", "Halevy"];

    public static readonly IReadOnlyList<string> Right = ["MIT", "MSR", "MSR", "UCI", "Google"];

    private static readonly (string Source, string[] Says)[] Claims =
    [
        ("S1", ["MIT", "MSR", "MSR", "UCI", "Google"]),
        ("S2", ["Berkeley", "MSR", "MSR", "AT&T", "Google"]),
        ("S3", ["MIT", "UWisc", "MSR", "BEA", "UW"]),
        ("S4", ["MIT", "UWisc", "MSR", "BEA", "UW"]),
        ("S5", ["MS", "UWisc", "MSR", "BEA", "UW"]),
    ];

    public static string[] Rows => [.. Claims.SelectMany(c => c.Says.Select((value, i) => $"{c.Source}|{Names[i]}|{value}"))];
}
