namespace ClaimCheck.Reading;

/// <summary>Rows of a language table embedded in the library.</summary>
internal static class LanguageFile
{
    /// <summary>The rows of <c>Languages/{path}</c>, without comments (#) and empty lines, split at tabs.</summary>
    public static IEnumerable<string[]> Rows(string path)
    {
        var name = "ClaimCheck.Languages." + path.Replace('/', '.');
        using var stream = typeof(LanguageFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The language table {path} is not part of the library.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
