using ClaimCheck.Evaluation;
using ClaimCheck.Inputs;

namespace ClaimCheck.Tests.Inputs;

public sealed class LabelledStoriesTests : IDisposable
{
    private const string Good = """
        {
          "articles": [{"file": "a.txt", "published": "2031-01-01"}, {"file": "b.txt"}],
          "contradictions": [{"id": "c1", "fact": "age", "kind": "duration", "severity": "major",
            "sides": [{"value": 34, "articles": ["a"], "quotes": ["34 years"]}, {"value": "43", "articles": ["b.txt"], "quotes": ["43 years"]}]}],
          "agreements": [{"id": "g1", "fact": "place", "value": "Calder Hill", "articles": ["a", "b"], "quotes": ["Calder Hill", "Calder Hill"]}],
          "traps": [{"id": "t1", "why": "names", "quotes": [{"article": "a", "quote": "Tomas"}, {"article": "b.txt", "quote": "Ruiz"}]}]
        }
        """;

    private readonly string _folder = Path.Combine(Path.GetTempPath(), "claimcheck-tests", Path.GetRandomFileName());

    public LabelledStoriesTests()
    {
        Write("one/a.txt", "Tomas Ruiz, 34 years old, won the race at Calder Hill.");
        Write("one/b.txt", "Tomas Ruiz, who won the race at Calder Hill, is 43 years old.");
        Write("one/gold.json", Good);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Read_Story_HoldsLabelsAndNoneOfTheirMetadata()
    {
        var result = LabelledStories.Read([_folder]);

        result.Errors.Should().BeEmpty();
        var story = result.Stories.Should().ContainSingle().Subject;
        story.Name.Should().Be("one");
        story.Articles.Select(a => (a.Id, a.Published)).Should().Equal(("a", null), ("b", null));
        story.Contradictions.Should().ContainSingle().Which.Should().Be(new GoldContradiction
        {
            Id = "c1",
            Fact = "age",
            Kind = "duration",
            IsMajor = true,
            Sides = [new GoldSide("34", [new GoldQuote("a", "34 years")]), new GoldSide("43", [new GoldQuote("b", "43 years")])],
        });
        story.Agreements.Should().ContainSingle().Which.Quotes.Should().HaveCount(2);
        story.Traps.Should().ContainSingle().Which.Quotes.Should().Equal(new GoldQuote("a", "Tomas"), new GoldQuote("b", "Ruiz"));
    }

    [Fact]
    public void Read_FolderOfAStory_IsCalledByItsOwnName() =>
        LabelledStories.Read([Path.Combine(_folder, "one") + Path.DirectorySeparatorChar]).Stories.Select(s => s.Name).Should().Equal("one");

    [Fact]
    public void Read_FoldersInFolders_AreCalledByTheirPaths()
    {
        Directory.Move(Path.Combine(_folder, "one"), Path.Combine(_folder, "z"));
        Write("set/two/a.txt", "Nine people left.");
        Write("set/two/gold.json", """{"articles": [], "contradictions": []}""");

        LabelledStories.Read([_folder]).Stories.Select(s => s.Name).Should().Equal("set/two", "z");
    }

    [Theory]
    [InlineData("\"a.txt\"", "\"x.txt\"", "CC9032", "articles[0].file", "x.txt")]
    [InlineData("\"34 years\"", "\"35 years\"", "CC9033", "contradictions[0].sides[0].quotes[0]", "35 years")]
    [InlineData("\"Tomas\"", "\"Thomas\"", "CC9033", "traps[0].quotes[0].quote", "Thomas")]
    [InlineData("\"kind\": \"duration\"", "\"kind\": \"size\"", "CC9034", "contradictions[0].kind", "size")]
    [InlineData("\"kind\": \"duration\"", "\"note\": \"\"", "CC9031", "contradictions[0]", "\"kind\"")]
    [InlineData("\"severity\": \"major\"", "\"severity\": \"grave\"", "CC9031", "contradictions[0].severity", "grave")]
    [InlineData("\"articles\": [\"a\"]", "\"articles\": [\"a\", \"b\"]", "CC9031", "contradictions[0].sides[0]", "2 articles and 1 quotes")]
    [InlineData("\"traps\": [", "\"traps\": 3, \"old\": [", "CC9031", "traps", "3")]
    [InlineData("\"contradictions\": [", "\"contradictions\": [oops", "CC9007", "line 3", ": o.")]
    public void Read_FaultyLabel_IsNamedWithPlaceValueAndWayOut(string right, string wrong, string rule, string place, string seen)
    {
        Write("two/a.txt", "Nine people left.");
        Write("two/gold.json", """{"articles": [{"file": "a.txt"}], "contradictions": []}""");
        Write("one/gold.json", Good.Replace(right, wrong, StringComparison.Ordinal));

        var result = LabelledStories.Read([_folder]);

        result.Stories.Select(s => s.Name).Should().Equal("two");
        var error = result.Errors[0];
        error.Rule.Should().Be(rule);
        error.Path.Should().EndWith("one/gold.json");
        error.Line.Should().BePositive();
        error.Text.Should().Contain(place).And.Contain(seen);
    }

    [Fact]
    public void Read_SeveralFaults_AreAllNamed()
    {
        Write("one/gold.json", Good.Replace("34 years", "35 years", StringComparison.Ordinal).Replace("\"duration\"", "\"size\"", StringComparison.Ordinal).Replace("\"Ruiz\"", "\"\"", StringComparison.Ordinal));

        LabelledStories.Read([_folder]).Errors.Select(e => e.Rule).Should().BeEquivalentTo("CC9034", "CC9033", "CC9031");
    }

    [Fact]
    public void Read_FolderWithoutStory_IsAnError()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "empty"));

        LabelledStories.Read([Path.Combine(_folder, "empty"), Path.Combine(_folder, "nowhere")]).Errors.Select(e => e.Rule).Should().Equal("CC9030", "CC9001");
    }

    private void Write(string file, string text)
    {
        var path = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
