namespace ClaimCheck.Mentions;

/// <summary>Finds dates and times of day.</summary>
internal static class DateScanner
{
    public static void Scan(string text, ScanContext context, List<Mention> into)
    {
    }
}
