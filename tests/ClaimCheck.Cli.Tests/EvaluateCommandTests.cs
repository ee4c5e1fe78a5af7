using System.Text.RegularExpressions;
using ClaimCheck.Tests;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Cli.Tests;

public sealed class EvaluateCommandTests : IDisposable
{
    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    [Theory]
    [InlineData("docs/samples/ferry-accident", 3, 3, 3, 5)]
    [InlineData("docs/samples/meta-ai", 4, 4, 3, 5)]
    [InlineData("docs/samples/night-train", 4, 4, 3, 5)]
    [InlineData("tests/Cases/kestrel-robotics", 4, 0, 1, 2)]
    [InlineData("tests/Cases/yunhe-battery", 4, 0, 0, 2)]
    [InlineData("tests/Cases/silence-rising-toll", 0, 0, 1, 0)]
    public void Evaluate_StoryOfTheRepository_FindsAllAndNothingElse(string folder, int gold, int major, int traps, int agreements)
    {
        _cli.Run("evaluate", Path.Combine(Repository.Root, folder), "--format", "json").Should().Be(ExitCodes.Done);

        var total = JObject.Parse(_cli.Output)["total"]!;
        Figures(total, "gold", "found", "falseAlarms", "major", "majorFound", "traps", "sprung", "duplicates", "agreements").Should().Equal(gold, gold, 0, major, major, traps, 0, 0, agreements);
        ((double)total["f1"]!).Should().Be(gold > 0 ? 1 : 0);
        _cli.Errors.Should().BeEmpty();
    }

    [Fact]
    public void Evaluate_SampleOfTheDocs_PrintsTheLineTheyShow()
    {
        _cli.Run("evaluate", Path.Combine(Repository.Root, "docs", "samples")).Should().Be(ExitCodes.Done);

        File.ReadAllText(Path.Combine(Repository.Root, "docs", "evaluating.md")).ReplaceLineEndings("\n").Should().Contain(_cli.Output.Split('\n')[0]);
    }

    [Fact]
    public void Evaluate_StoryWithAPage_ReadsIt()
    {
        _cli.File("story/a.html", "<html><body><article><h1>Coach named</h1><p>Ada Moss, 34, was named coach of Harbour City on Monday, and she begins her work at the club in June.</p></article></body></html>");
        _cli.File("story/b.txt", "Ada Moss, 43, was named coach of Harbour City.");
        _cli.File("story/gold.json", """
            {"articles":[{"file":"a.html"},{"file":"b.txt"}],"agreements":[],"traps":[],
             "contradictions":[{"id":"c1","fact":"her age","kind":"age","severity":"major","sides":[{"value":"34","articles":["a"],"quotes":["Ada Moss, 34"]},{"value":"43","articles":["b"],"quotes":["Ada Moss, 43"]}]}]}
            """);

        _cli.Run("evaluate", _cli.Folder).Should().Be(ExitCodes.Done);

        _cli.Output.Should().Contain("P 1.000 (1/1)  R 1.000 (1/1)");
    }

    [Fact]
    public void Evaluate_Text_PrintsALineForEachStoryAndOneForAll()
    {
        Story("one", "34 years old", "43 years old");
        Story("two", "34 years old", "34 years old");

        _cli.Run("evaluate", _cli.Folder).Should().Be(ExitCodes.Done);

        var lines = _cli.Output.Split('\n');
        lines[0].Should().StartWith("one ").And.Contain("P 1.000 (1/1)  R 1.000 (1/1)");
        lines[1].Should().StartWith("two ").And.Contain("P 0.000 (0/0)  R 0.000 (0/1)");
        lines[2].Should().StartWith("TOTAL ").And.Contain("P 1.000 (1/1)  R 0.500 (1/2)  F1 0.667");
        lines[3].Should().StartWith("  duration   1/2  P 1.000 (1/1)");
    }

    [Fact]
    public void Evaluate_Except_LeavesTheStoryOutAndNamesOnesItDoesNotKnow()
    {
        Story("one", "34 years old", "43 years old");
        Story("two", "34 years old", "34 years old");

        _cli.Run("evaluate", _cli.Folder, "--except", "two", "--except", "three").Should().Be(ExitCodes.Done);

        _cli.Output.Should().Contain("TOTAL").And.NotContain("two");
        _cli.Errors.Should().Contain("three").And.Contain("one, two");
    }

    [Fact]
    public void Evaluate_Verbose_ListsWhatWasMissed()
    {
        Story("two", "34 years old", "34 years old");

        _cli.Run("evaluate", _cli.Folder, "--verbose").Should().Be(ExitCodes.Done);

        _cli.Output.Should().Contain("  missed     c1 duration (age): 34 | 43");
    }

    [Fact]
    public void Evaluate_FaultyLabels_AreNamedAndTheOthersEvaluated()
    {
        Story("one", "34 years old", "43 years old");
        _cli.File("bad/a.txt", "Nine people left.");
        _cli.File("bad/gold.json", "{\"articles\": [{\"file\": \"z.txt\"}], \"contradictions\": []}");

        _cli.Run("evaluate", _cli.Folder).Should().Be(ExitCodes.Input);

        _cli.Errors.Should().Contain("bad/gold.json:1:").And.Contain("CC9032").And.Contain("z.txt");
        _cli.Output.Should().Contain("one ").And.NotContain("bad ");
    }

    [Fact]
    public void Evaluate_NoStory_EndsWithInputErrorAndPrintsNothing()
    {
        _cli.Run("evaluate", Path.Combine(_cli.Folder, "nowhere")).Should().Be(ExitCodes.Input);

        _cli.Output.Should().BeEmpty();
        _cli.Errors.Should().Contain("nowhere").And.Contain("CC9001");
    }

    [SkippableTheory]
    [InlineData("docs/samples")]
    [InlineData("tests/Cases/measured")]
    [InlineData("tests/Cases/unseen")]
    [InlineData(null)]
    public void Evaluate_BesideTheReferenceScorer_AgreesToTheDigit(string? folder)
    {
        var scorer = Reference.Scorer();
        var stories = folder is null ? Path.Combine(Path.GetDirectoryName(scorer)!, "stories") : Path.Combine(Repository.Root, folder);
        Skip.IfNot(Directory.Exists(stories), $"There are no stories at {stories}.");
        string[] labelled = [.. Directory.EnumerateDirectories(stories).Where(f => File.Exists(Path.Combine(f, "gold.json"))).Order(StringComparer.Ordinal)];
        foreach (var story in labelled)
        {
            _cli.Run("check", story, "--format", "json", "-o", Path.Combine(_cli.Folder, Path.GetFileName(story) + ".json"));
        }

        var expected = Reference.Run(scorer, "--all", stories, _cli.Folder, "--verbose");
        _cli.Run(["evaluate", .. labelled, "--verbose"]).Should().Be(ExitCodes.Done);

        Lines(_cli.Output).Should().Equal(Lines(expected));
    }

    /// <summary>Figures whole; of what is listed, what and which; of the lines of kinds, what the reference prints and only kinds it knows.</summary>
    private static List<string> Lines(string output) =>
        [.. output.Split('\n').Select(l => l.TrimEnd('\r')).Select(Line).OfType<string>()];

    private static string? Line(string line) =>
        Regex.Match(line, @"^\S+ +P [\d.]+ \(.*$") is { Success: true } figures ? figures.Value
        : Regex.Match(line, @"^  (missed|false|trap|unaligned) +\S+") is { Success: true } listed ? listed.Value
        : Regex.Match(line, @"^  [a-z]+ +\d+/[1-9]\d*") is { Success: true } kind ? kind.Value
        : null;

    private static IEnumerable<int> Figures(JToken counts, params string[] names) => names.Select(n => (int)counts[n]!);

    private void Story(string name, string left, string right)
    {
        _cli.File($"{name}/a.txt", $"Tomas Ruiz, {left}, won the race at Calder Hill.");
        _cli.File($"{name}/b.txt", $"Tomas Ruiz, who won the race at Calder Hill, is {right}.");
        _cli.File($"{name}/gold.json", "{\"articles\": [{\"file\": \"a.txt\"}, {\"file\": \"b.txt\"}], \"contradictions\": [{\"id\": \"c1\", \"fact\": \"age\", \"kind\": \"duration\", \"sides\": ["
            + $"{{\"value\": \"34\", \"articles\": [\"a\"], \"quotes\": [\"{left}\"]}}, {{\"value\": \"43\", \"articles\": [\"b\"], \"quotes\": [\"{right}\"]}}]}}]}}");
    }
}
