namespace ClaimCheck.Inputs;

/// <summary>Lists the files of a folder, folders in it included, in ordinal order of their paths. Hidden ones and links to folders are left out.</summary>
internal static class InputFolder
{
    /// <summary>The files.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="reading">Where folders that cannot be opened are told.</param>
    /// <param name="depth">How many folders deep it looks, 0 for the folder alone.</param>
    public static IReadOnlyList<InputFile> Files(string folder, InputReading reading, int depth = int.MaxValue)
    {
        var found = new List<InputFile>();
        var open = new Stack<(string Location, string Relative)>();
        open.Push((folder, ""));
        while (open.TryPop(out var next))
        {
            try
            {
                List(folder, next, found, Level(next.Relative) < depth ? open : null);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                reading.Add(InputErrors.Unreadable(Named(folder, next.Relative), fault.Message));
            }
        }

        found.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        return found;
    }

    private static void List(string folder, (string Location, string Relative) at, List<InputFile> found, Stack<(string Location, string Relative)>? open)
    {
        foreach (var entry in new DirectoryInfo(at.Location).EnumerateFileSystemInfos())
        {
            if (entry.Name.StartsWith('.'))
            {
                continue;
            }

            var relative = at.Relative.Length == 0 ? entry.Name : at.Relative + "/" + entry.Name;
            if (entry is FileInfo)
            {
                found.Add(new InputFile(entry.FullName, Named(folder, relative), relative[..^entry.Extension.Length], false));
            }
            else if (entry.LinkTarget is null)
            {
                open?.Push((entry.FullName, relative));
            }
        }
    }

    private static int Level(string relative) => relative.Length == 0 ? 0 : relative.Count('/') + 1;

    private static string Named(string folder, string relative)
    {
        var start = folder.Replace('\\', '/').TrimEnd('/');
        return relative.Length == 0 ? folder : (start.Length == 0 ? "/" : start + "/") + relative;
    }
}
