using System.Text.RegularExpressions;
using ClaimCheck.Testing.Search;

namespace ClaimCheck.Testing.Tests.Docs;

/// <summary>Code in the docs is code of these tests, letter by letter: it compiles, and mostly runs.</summary>
public sealed class SnippetTests
{
    [Theory]
    [InlineData("README.md", "Readme.cs")]
    [InlineData("docs/embedding.md", "Embedding.cs")]
    [InlineData("docs/evaluating.md", "Evaluating.cs")]
    [InlineData("docs/explaining.md", "Explaining.cs")]
    [InlineData("docs/reports.md", "Reports.cs")]
    [InlineData("docs/support.md", "Weighing.cs")]
    [InlineData("docs/watching.md", "Watching.cs")]
    [InlineData("docs/writing-rules.md", "WritingRules.cs", "LevyWithoutFee.cs", "WritingRulesInAHost.cs")]
    [InlineData("docs/testing-rules.md", "TestingRules.cs", "TestingRulesOfACorpus.cs")]
    public void Code_OfAPage_StandsInTheTestsLetterByLetter(string page, params string[] files) =>
        Blocks(page, "csharp").Select(b => Usings.Replace(b, "")).Should().Equal(
            files.SelectMany(Snippets), "each block of {0} stands between \"snippet\" and \"end\" in {1} beside this test", page, string.Join(" and ", files));

    [Theory]
    [InlineData("README.md", "Readme.cs")]
    [InlineData("docs/embedding.md", "Embedding.cs")]
    [InlineData("docs/evaluating.md", "Evaluating.cs")]
    [InlineData("docs/reports.md", "Reports.cs")]
    public void Usings_OfAPage_AreThoseTheCodeNeeds(string page, string file)
    {
        var named = Blocks(page, "csharp").SelectMany(b => Usings.Match(b).Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Where(line => line != "using ClaimCheck;");

        Read("tests/ClaimCheck.Testing.Tests/Docs/" + file).Split('\n').Should().Contain(named);
    }

    [Fact]
    public void RuleSet_OfTheGuide_IsTheOneTheTestsRead() =>
        Blocks("docs/writing-rules.md", "json").Should().StartWith(Read("tests/ClaimCheck.Testing.Tests/Docs/sports.json").TrimEnd());

    [Fact]
    public void Failure_OfTheGuide_IsWhatTheTestSays() =>
        Blocks("docs/testing-rules.md", "text").Should().Equal(Given.Failure(TestingRules.FailingTest));

    private static readonly Regex Usings = new("^(using [A-Za-z.]+;\n)+\n*", RegexOptions.None, TimeSpan.FromSeconds(5));

    private static IEnumerable<string> Blocks(string page, string language) =>
        Regex.Matches(Read(page), $"^```{language}\n(.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline, TimeSpan.FromSeconds(5)).Select(m => m.Groups[1].Value);

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
