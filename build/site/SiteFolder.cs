namespace ClaimCheck.Site;

/// <summary>Writes a site to a folder, in place of the one that is there.</summary>
internal static class SiteFolder
{
    /// <summary>The file that tells a folder of ours: nothing else is ever deleted.</summary>
    private const string Mark = "site.css";

    /// <summary>Null when it is written, else what was in the way.</summary>
    public static string? Write(string folder, SiteContent site)
    {
        if (File.Exists(folder))
        {
            return $"{folder}: error: this is a file; give a folder with --output.";
        }

        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any() && !File.Exists(Path.Combine(folder, Mark)))
        {
            return $"{folder}: error: the folder holds something that is no site; nothing was written. Give an empty one with --output.";
        }

        try
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }

            foreach (var (address, bytes) in site.Files)
            {
                var file = Path.Combine(folder, address);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllBytes(file, bytes);
            }

            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return $"{folder}: error: the site could not be written: {fault.Message}";
        }
    }
}
