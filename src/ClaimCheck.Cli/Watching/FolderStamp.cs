using ClaimCheck.Values;

namespace ClaimCheck.Cli.Watching;

/// <summary>A number that is another once a file below some folders is added, removed, or written.</summary>
internal static class FolderStamp
{
    private static readonly EnumerationOptions s_all = new() { RecurseSubdirectories = true, IgnoreInaccessible = true };

    /// <param name="roots">Folders and files.</param>
    /// <param name="excluded">Full name of a file that does not count, or null.</param>
    public static ulong Of(IEnumerable<string> roots, string? excluded)
    {
        var sum = 0UL;
        foreach (var root in roots)
        {
            foreach (var file in Files(root).Where(f => f.FullName != excluded))
            {
                sum += Of(file);
            }
        }

        return sum;
    }

    private static IEnumerable<FileInfo> Files(string root)
    {
        try
        {
            return Directory.Exists(root) ? [.. new DirectoryInfo(root).EnumerateFiles("*", s_all)] : File.Exists(root) ? [new FileInfo(root)] : [];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static ulong Of(FileInfo file)
    {
        try
        {
            var hash = Fnv1a.Start;
            foreach (var letter in string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{file.FullName}\n{file.Length}\n{file.LastWriteTimeUtc.Ticks}"))
            {
                hash = Fnv1a.Add(hash, letter);
            }

            return hash;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
