namespace ClaimCheck.Reporting.Html;

/// <summary>Reads style and script of the page out of the assembly.</summary>
internal static class PageResource
{
    /// <summary>A resource with line feeds alone: its hash must not depend on how the sources were checked out.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(PageResource).Assembly.GetManifestResourceStream("ClaimCheck.Reporting.Html." + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
