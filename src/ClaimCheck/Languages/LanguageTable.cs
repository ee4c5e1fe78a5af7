using System.Reflection;

namespace ClaimCheck.Languages;

/// <summary>Reads the language tables shipped in the assembly.</summary>
internal static class LanguageTable
{
    /// <summary>The rows of a table of this assembly, cell by cell.</summary>
    public static IEnumerable<string[]> Rows(string name) => Lines(typeof(LanguageTable).Assembly, name).Select(line => line.Split('\t'));

    /// <summary>The words of both languages in two cells that list them with commas; either may be empty.</summary>
    public static string[] Words(string english, string chinese) => $"{english},{chinese}".Split(',', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The lines of a table, without comments and blank lines.</summary>
    public static IEnumerable<string> Lines(Assembly assembly, string name)
    {
        var resource = assembly.GetManifestResourceNames()
            .Single(n => n.EndsWith("." + name, StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
