using ClaimCheck.Evaluation;

namespace ClaimCheck.Tests.Cases;

/// <summary>Whole stories of the repository: every labelled contradiction found, nothing else flagged, no trap sprung.</summary>
public sealed class StoryTests
{
    public static TheoryData<string> Stories => Story.Below("docs/samples", "tests/Cases");

    [Theory]
    [MemberData(nameof(Stories))]
    public void Check_LabelledStory_FindsWhatIsLabelledAndNothingElse(string folder)
    {
        var story = Story.Load(folder);

        var score = StoryEvaluator.Score(story, new ClaimChecker().Check(story.Articles));

        score.Missed.Should().BeEmpty();
        score.FalseAlarms.Should().BeEmpty();
        score.Sprung.Should().BeEmpty();
    }

    [Theory]
    [InlineData("docs/samples/meta-ai", 4)]
    [InlineData("docs/samples/ferry-accident", 5)]
    [InlineData("docs/samples/night-train", 5)]
    [InlineData("tests/Cases/kestrel-robotics", 2)]
    [InlineData("tests/Cases/yunhe-battery", 2)]
    public void Check_LabelledStory_AlignsWhatAgrees(string folder, int least)
    {
        var story = Story.Load(folder);

        StoryEvaluator.Score(story, new ClaimChecker().Check(story.Articles)).Counts.Aligned.Should().BeGreaterThanOrEqualTo(least);
    }

    [Fact]
    public void Check_TollThatRose_IsAnUpdate()
    {
        var story = Story.Load("tests/Cases/silence-rising-toll");

        new ClaimChecker().Check(story.Articles).Findings.Should().ContainSingle().Which.Verdict.Should().Be(Verdict.Update);
    }

    [Fact]
    public void Check_HostileTexts_NeverThrows()
    {
        string[] texts = ["", " ", "\0\0\0", "\ud800 lone", "a\udc00b 5 people died", new string('9', 20_000), string.Concat(Enumerable.Repeat("hundred ", 5_000)), new string('一', 20_000), "5-5-5-5-5-5-5-5", "\u202e$5 million\u202c", string.Concat(Enumerable.Repeat("(Meta", 2_000)), "$99999999999999999999999999999 trillion", "0000-01-01 and 9999-12-31以后", "since 9999年12月31日 yesterday"];

        foreach (var text in texts)
        {
            var report = new ClaimChecker().Check([new Article("a", text) { Published = DateOnly.MinValue }, new Article("b", text + " Meta laid off 600 employees.")]);
            report.Articles.Should().HaveCount(2);
        }
    }
}
