namespace ClaimCheck.Mentions;

/// <summary>Finds quantities: money, counts, shares, measures, ages, ranks, durations.</summary>
internal static class QuantityScanner
{
    public static void Scan(string text, ScanContext context, List<Mention> into)
    {
    }
}
