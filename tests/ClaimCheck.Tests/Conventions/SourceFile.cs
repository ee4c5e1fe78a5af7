using System.Text.RegularExpressions;

namespace ClaimCheck.Tests.Conventions;

/// <summary>A C# file: where it lies and what its code says, comments and strings left out.</summary>
internal sealed class SourceFile
{
    private static readonly Regex TypeDeclaration = new(
        @"(?:^|[;}\]])\s*(?:(?:public|internal|file|sealed|static|abstract|partial|readonly|ref|unsafe)\s+)*" +
        @"(?:class|struct|interface|enum|record\s+struct|record\s+class|record|delegate\s+[\w<>?,.]+)\s+(?<name>\w+)",
        RegexOptions.CultureInvariant | RegexOptions.Multiline,
        TimeSpan.FromSeconds(5));

    private static readonly Regex NamespaceDeclaration = new(
        @"\bnamespace\s+(?<name>[\w.]+)\s*(?<end>[;{])", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));

    public SourceFile(string path, string text)
    {
        Path = path;
        Text = text;
        Code = SourceCode.WithoutCommentsAndStrings(text);
        var declared = NamespaceDeclaration.Match(Code);
        Namespace = declared.Success ? declared.Groups["name"].Value : null;
        IsFileScoped = declared.Success && declared.Groups["end"].Value == ";";
        TypeNames = TypeDeclaration.Matches(SourceCode.TopLevel(Code)).Select(match => match.Groups["name"].Value).ToList();
    }

    /// <summary>From the top folder, with '/'.</summary>
    public string Path { get; }

    public string Text { get; }

    public string Code { get; }

    public string? Namespace { get; }

    public bool IsFileScoped { get; }

    public IReadOnlyList<string> TypeNames { get; }

    /// <summary>The parts of the path between the project's folder and the file: src/ClaimCheck/A/B/C.cs gives A, B.</summary>
    public IReadOnlyList<string> Folders => Path.Split('/')[2..^1];

    /// <summary>The project's folder, which is the project's name.</summary>
    public string Project => Path.Split('/')[1];

    public string Name => Path.Split('/')[^1];

    public int LineCount => Text.Split('\n').Length - (Text.EndsWith('\n') ? 1 : 0);
}
