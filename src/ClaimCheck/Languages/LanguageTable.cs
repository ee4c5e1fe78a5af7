using System.Reflection;

namespace ClaimCheck.Languages;

/// <summary>Reads the language tables shipped in the assembly.</summary>
internal static class LanguageTable
{
    private static readonly Assembly s_assembly = typeof(LanguageTable).Assembly;

    /// <summary>The names of all tables: asking the assembly for them each time takes longer than to read a small one.</summary>
    private static readonly string[] s_names = s_assembly.GetManifestResourceNames();

    /// <summary>The rows of a table, cell by cell.</summary>
    public static IEnumerable<string[]> Rows(string name) => Lines(name).Select(line => line.Split('\t'));

    /// <summary>The words of both languages in two cells that list them with commas; either may be empty.</summary>
    public static string[] Words(string english, string chinese) => $"{english},{chinese}".Split(',', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The lines of a table, without comments and blank lines.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        var end = "." + name;
        using var reader = new StreamReader(s_assembly.GetManifestResourceStream(s_names.Single(n => n.EndsWith(end, StringComparison.Ordinal)))!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
