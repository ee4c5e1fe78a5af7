using System.IO.Enumeration;

namespace ClaimCheck.Inputs;

/// <summary>Lists the files a pattern names: <c>*</c> and <c>?</c> inside a name, <c>**</c> for folders in between. Hidden ones and links to folders are left out.</summary>
internal static class InputPattern
{
    public static bool Is(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <summary>The files in ordinal order of their paths; ids are relative to the folder before the first wildcard.</summary>
    public static IReadOnlyList<InputFile> Files(string pattern, InputReading reading)
    {
        var parts = pattern.Replace('\\', '/').Split('/');
        var first = Array.FindIndex(parts, Is);
        var folder = string.Join('/', parts[..first]);
        var location = first == 0 ? "." : folder.Length == 0 ? "/" : folder;
        var wanted = parts[first..];
        var named = !wanted[^1].EndsWith('*');
        return !Directory.Exists(location) ? [] :
        [
            .. InputFolder.Files(location, reading, wanted.Contains("**") ? int.MaxValue : wanted.Length - 1)
                .Select(file => (File: file, Relative: Relative(location, file.Path)))
                .Where(found => Matches(found.Relative.Split('/'), 0, wanted, 0))
                .Select(found => found.File with { Named = named, Path = first == 0 ? found.Relative : found.File.Path }),
        ];
    }

    private static string Relative(string location, string path) => path[(location == "/" ? 1 : location.Length + 1)..];

    private static bool Matches(string[] names, int name, string[] wanted, int part)
    {
        if (part == wanted.Length || (part == wanted.Length - 1 && wanted[part] == "**"))
        {
            return part < wanted.Length || name == names.Length;
        }

        if (wanted[part] == "**")
        {
            return Matches(names, name, wanted, part + 1) || (name < names.Length && Matches(names, name + 1, wanted, part));
        }

        return name < names.Length && FileSystemName.MatchesSimpleExpression(wanted[part], names[name], ignoreCase: false) && Matches(names, name + 1, wanted, part + 1);
    }
}
