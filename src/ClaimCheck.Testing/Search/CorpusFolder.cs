namespace ClaimCheck.Testing.Search;

/// <summary>Finds the folder of a corpus.</summary>
internal static class CorpusFolder
{
    /// <summary>The folder itself where it is named in full, else the nearest of that name at or above a place.</summary>
    /// <exception cref="DirectoryNotFoundException">There is none.</exception>
    public static string Find(string folder, string from)
    {
        if (Path.IsPathFullyQualified(folder))
        {
            return Directory.Exists(folder) ? folder : throw new DirectoryNotFoundException($"There is no folder '{folder}'; name one that holds labelled stories.");
        }

        for (var at = new DirectoryInfo(from); at is not null; at = at.Parent)
        {
            var found = Path.Join(at.FullName, folder);
            if (Directory.Exists(found))
            {
                return found;
            }
        }

        throw new DirectoryNotFoundException($"There is no folder '{folder}' in '{from}' nor in any folder above it; put the labelled stories there, or name their folder in full.");
    }
}
