namespace ClaimCheck.Mentions;

/// <summary>Finds offices people hold.</summary>
internal static class RoleScanner
{
    public static void Scan(string text, ScanContext context, List<Mention> into)
    {
    }
}
