using System.Text.RegularExpressions;

namespace ClaimCheck.Tests.Conventions;

public sealed class RepositoryTests
{
    private static readonly string[] TopLevel = ["src", "tests", "docs", "build", "ClaimCheck.sln", "README.md", "nuget.config", "LICENSE"];
    private static readonly string[] Folders = ["src", "tests", "docs", "build", ".ci"];
    private static readonly string[] LeftByBuilds = ["artifacts"];

    // Put together here so that this file does not hold the words it looks for.
    private static readonly (string Pattern, string Reason)[] Forbidden =
    [
        (@"(?<![\w.:/*-])/" + @"(?:work|home|root|Users)/\w", "a path of one machine; write it relative to the repository"),
        (@"(?<![\w.:/*-])[A-Z]:\\" + @"Users\\", "a path of one machine; write it relative to the repository"),
        (@"nuget" + @"\.org", "the host of a package source; restore works with whatever source the machine has"),
        (@"shared/" + @"evaluation", "data the project must stand without"),
    ];

    [SkippableFact]
    public void TopLevel_HoldsOnlyWhatTheLayoutNames()
    {
        var extra = Directory.EnumerateFileSystemEntries(Repository.Root()).Select(entry => Path.GetFileName(entry)!)
            .Where(name => !name.StartsWith('.') && !TopLevel.Contains(name) && !LeftByBuilds.Contains(name))
            .Select(name => $"{name}: the top level holds only {string.Join(' ', TopLevel)} and dotfiles; move it below one of them");

        extra.Should().BeEmpty();
    }

    [SkippableFact]
    public void Files_All_NameNoMachineAndNoHost()
    {
        var named =
            from file in Texts()
            let text = Repository.Read(file)
            from word in Forbidden
            let found = Regex.Match(text, word.Pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10))
            where found.Success
            select $"{file}({text.AsSpan(0, found.Index).Count('\n') + 1}): '{found.Value}' is {word.Reason}";

        named.Should().BeEmpty();
    }

    [Theory]
    [InlineData("see /" + "work/x", true)]
    [InlineData("\"/" + "home/me\"", true)]
    [InlineData("https://example.com/" + "work/x", false)]
    [InlineData("src/" + "work/x", false)]
    [InlineData("api.nuget" + ".org", true)]
    public void Forbidden_OfAText_SeesPathsAndHosts(string text, bool expected) =>
        Forbidden.Any(word => Regex.IsMatch(text, word.Pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1))).Should().Be(expected);

    private static IEnumerable<string> Texts() =>
        Folders.SelectMany(folder => Repository.Files(folder, "*"))
            .Concat(TopLevel.Where(name => File.Exists(Path.Combine(Repository.Root(), name))))
            .Where(file => !file.EndsWith(".png", StringComparison.Ordinal));
}
