using System.Text.RegularExpressions;
using ClaimCheck.Testing.Search;

namespace ClaimCheck.Testing.Tests.Docs;

public sealed class SnippetTests
{
    private const string Page = "docs/testing-rules.md";

    [Fact]
    public void Code_OfThePage_StandsInTheTestsLetterByLetter() =>
        Blocks("csharp").Should().Equal(Snippets("TestingRules.cs").Concat(Snippets("TestingRulesOfACorpus.cs")));

    [Fact]
    public void Failure_OfThePage_IsWhatTheTestSays() =>
        Blocks("text").Should().Equal(Given.Failure(TestingRules.FailingTest));

    private static IEnumerable<string> Blocks(string language) =>
        Regex.Matches(Read(Page), $"^```{language}\n(.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline, TimeSpan.FromSeconds(5)).Select(m => m.Groups[1].Value);

    private static IEnumerable<string> Snippets(string file) =>
        Regex.Matches(Read("tests/ClaimCheck.Testing.Tests/Docs/" + file), "^ *// snippet\n(.*?)\n *// end$", RegexOptions.Multiline | RegexOptions.Singleline, TimeSpan.FromSeconds(5))
            .Select(m => Unindented(m.Groups[1].Value.Split('\n')));

    private static string Unindented(string[] lines)
    {
        var margin = lines.Where(l => l.Length > 0).Min(l => l.Length - l.TrimStart(' ').Length);
        return string.Join('\n', lines.Select(l => l.Length > 0 ? l[margin..] : l));
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(CorpusFolder.Find("docs", AppContext.BaseDirectory), "..", file)).ReplaceLineEndings("\n");
}
