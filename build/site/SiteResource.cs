namespace ClaimCheck.Site;

/// <summary>Files that lie in the program.</summary>
internal static class SiteResource
{
    public static byte[] Bytes(string name)
    {
        using var stream = typeof(SiteResource).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
