using System.Text.RegularExpressions;
using ClaimCheck.Rules;

namespace ClaimCheck.Tests.Conventions;

/// <summary>One rule = one file = one test file = one page. Notes and configuration errors (CC8, CC9) have a page and no rule file.</summary>
public sealed class RulePagesTests
{
    private const string RuleFolder = "src/ClaimCheck/Rules";
    private const string TestFolder = "tests/ClaimCheck.Tests/Rules";
    private const string PageFolder = "docs/rules";

    [SkippableFact]
    public void Rules_EachWithAFile_HasOneFileOneTestFileAndOnePage()
    {
        var rules = Ids(RuleFolder, "CC*.cs", @"^(CC[1-7]\d{3})\w*\.cs$");
        var tests = Ids(TestFolder, "CC*Tests.cs", @"^(CC[1-7]\d{3})\w*Tests\.cs$");
        var pages = Ids(PageFolder, "CC*.md", @"^(CC[1-7]\d{3})\.md$");

        var faults = rules.Concat(tests).Concat(pages).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).SelectMany(id => new[]
        {
            Fault(id, rules, $"rule file {RuleFolder}/…/{id}*.cs"),
            Fault(id, tests, $"test file {TestFolder}/…/{id}*Tests.cs"),
            Fault(id, pages, $"page {PageFolder}/{id}.md"),
        }).OfType<string>();

        faults.Should().BeEmpty();
    }

    [SkippableFact]
    public void NotesAndConfigurationErrors_EachId_HasAPageAndIsUsed()
    {
        var used = Repository.Sources("src").SelectMany(file => Regex.Matches(file.Text, @"""(CC[89]\d{3})""").Select(match => match.Groups[1].Value));
        var pages = Ids(PageFolder, "CC*.md", @"^(CC[89]\d{3})\.md$");

        var known = used.Distinct(StringComparer.Ordinal).ToList();
        var faults = known.Except(pages).Select(id => $"{id} is reported and has no page; write {PageFolder}/{id}.md")
            .Concat(pages.Except(known).Select(id => $"{PageFolder}/{id}.md describes what nothing in src reports; remove it or report it"));

        faults.Should().BeEmpty();
    }

    [SkippableFact]
    public void Table_OfThePages_IsTheirHeadings()
    {
        var rows = Repository.Files(PageFolder, "CC*.md").Select(file => (Id: Path.GetFileNameWithoutExtension(file), Heading: File.ReadLines(Path.Combine(Repository.Root(), file)).First()))
            .OrderBy(page => page.Id, StringComparer.Ordinal).Select(page => $"| [{page.Id}]({page.Id}.md) | {page.Heading[$"# {page.Id}: ".Length..]} |");

        var table = File.ReadLines(Path.Combine(Repository.Root(), PageFolder, "README.md")).Where(line => line.StartsWith("| [", StringComparison.Ordinal));

        table.Should().Equal(rows, "the table in {0}/README.md lists every page by its heading", PageFolder);
    }

    [SkippableFact]
    public void Pages_OfRules_AreHeadedByTheirTitles()
    {
        var headings = Repository.Files(PageFolder, "CC*.md").ToDictionary(file => Path.GetFileNameWithoutExtension(file), file => File.ReadLines(Path.Combine(Repository.Root(), file)).First(), StringComparer.Ordinal);

        BuiltInRules.Descriptors.Select(d => $"# {d.Id}: {char.ToLowerInvariant(d.Title[0])}{d.Title[1..]}").Should().BeSubsetOf(headings.Values);
        BuiltInRules.Descriptors.Should().OnlyContain(d => d.Help == $"rules/{d.Id}.md");
    }

    [Theory]
    [InlineData(0, "CC1001 has no page; write it or remove the others")]
    [InlineData(1, null)]
    [InlineData(2, "CC1001 has 2 of: page; keep one")]
    public void Fault_OfAnId_NamesWhatIsMissingOrDouble(int count, string? expected) =>
        Fault("CC1001", Enumerable.Repeat("CC1001", count).ToList(), "page").Should().Be(expected);

    private static string? Fault(string id, IReadOnlyList<string> found, string what) => found.Count(other => other == id) switch
    {
        0 => $"{id} has no {what}; write it or remove the others",
        1 => null,
        var count => $"{id} has {count} of: {what}; keep one",
    };

    private static List<string> Ids(string folder, string pattern, string name) =>
        Repository.Files(folder, pattern).Select(file => Regex.Match(Path.GetFileName(file), name))
            .Where(match => match.Success).Select(match => match.Groups[1].Value).ToList();
}
