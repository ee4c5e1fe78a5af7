using ClaimCheck.Evaluation;

namespace ClaimCheck.Tests.Evaluation;

public sealed class StoryEvaluatorTests
{
    private static readonly LabelledStory Nothing = new() { Name = "s", Articles = Labels.Articles.ToSequence() };

    [Theory]
    [InlineData("a0", "b1", true)]
    [InlineData("b1", "a0", true)]
    [InlineData("a0 c0", "b1", true)]
    [InlineData("a0", "c5", false)]
    [InlineData("a0 b1", "c5", false)]
    [InlineData("a1", "b0", false)]
    public void Score_OneLabel_IsFoundWhereTwoSidesTouchTwoSides(string left, string right, bool found)
    {
        var score = Score(Nothing with { Contradictions = [Labels.Contradiction("c1", "a0", "b1")] }, [[left, right]]);

        score.Counts.Found.Should().Be(found ? 1 : 0);
        score.Counts.MajorFound.Should().Be(score.Counts.Found);
        score.FalseAlarms.Should().HaveCount(found ? 0 : 1);
        score.Missed.Should().HaveCount(found ? 0 : 1);
    }

    [Fact]
    public void Score_LabelFoundThrice_CountsTwoDuplicatesAndNoMorePrecision()
    {
        var score = Score(Nothing with { Contradictions = [Labels.Contradiction("c1", "a0", "b1")] }, [["a0", "b1"], ["b1", "a0"], ["a0", "b1 c3"], ["a7", "b8"]]);

        score.Counts.Duplicates.Should().Be(2);
        score.Counts.Precision.Should().Be(0.5);
        score.Counts.Recall.Should().Be(1);
    }

    [Fact]
    public void Score_FindingOnTwoLabels_FindsBothAndIsNoFalseAlarm()
    {
        var score = Score(Nothing with { Contradictions = [Labels.Contradiction("c1", "a0", "b0"), Labels.Contradiction("c2", "a1", "b1")] }, [["a0 a1", "b0 b1"]]);

        score.Counts.Found.Should().Be(2);
        score.Counts.FalseAlarms.Should().Be(0);
    }

    [Theory]
    [InlineData("a0", "b1", 1)]
    [InlineData("a0 b1", "c5", 0)]
    [InlineData("a0", "c5", 0)]
    public void Score_Trap_IsSprungWhereAFalseAlarmSetsTwoOfItsQuotesApart(string left, string right, int sprung)
    {
        var story = Nothing with { Traps = [Labels.Trap("t1", "a0", "b1", "c3")] };

        Score(story, [[left, right]]).Sprung.Should().HaveCount(sprung);
        Score(story with { Contradictions = [Labels.Contradiction("c1", left.Split(' ')[0], right)] }, [[left, right]]).Sprung.Should().BeEmpty("what is labelled a contradiction springs no trap");
    }

    [Fact]
    public void Score_Agreement_NeedsOneFactInTwoArticles()
    {
        var story = Nothing with { Agreements = [Labels.Agreement("g1", "a0", "b0"), Labels.Agreement("g2", "a1", "b1"), Labels.Agreement("g3", "a2", "a3")] };

        var score = Score(story, [], "a0 b0", "a1", "b1", "a2 a3");

        score.Unaligned.Select(a => a.Id).Should().Equal("g2", "g3");
        score.Counts.Aligned.Should().Be(1);
    }

    [Fact]
    public void Score_OneFactForEverything_StandsForTwoAgreements()
    {
        var story = Nothing with { Agreements = [Labels.Agreement("g1", "a0", "b0"), Labels.Agreement("g2", "a1", "b1"), Labels.Agreement("g3", "a2", "b2")] };

        Score(story, [], "a0 a1 a2 b0 b1 b2").Unaligned.Select(a => a.Id).Should().Equal("g3");
    }

    [Theory]
    [InlineData(120, 1)]
    [InlineData(121, 0)]
    public void Score_LongEvidence_CountsNot(int length, int found)
    {
        var text = new string('x', 300) + " end";
        var story = new LabelledStory
        {
            Name = "s",
            Articles = [new Article("a", text), new Article("b", Labels.Text)],
            Contradictions = [new GoldContradiction { Id = "c1", Kind = "count", Sides = [new GoldSide("", [new GoldQuote("a", "xxx")]), new GoldSide("", Labels.Quotes("b1"))] }],
        };
        var report = Labels.Report([["a0", "b1"]]);
        report = report with { Claims = report.Claims.Select(c => c.Id == "a0" ? c with { Evidence = c.Evidence! with { Start = 0, End = length } } : c).ToSequence() };

        StoryEvaluator.Score(story, report).Counts.Found.Should().Be(found);
    }

    [Fact]
    public void Score_WordsThatStandTwice_CountInBothPlaces()
    {
        var story = new LabelledStory
        {
            Name = "s",
            Articles = [new Article("a", "w0 or w0 w2"), new Article("b", Labels.Text)],
            Contradictions = [Labels.Contradiction("c1", "a0", "b1")],
        };

        StoryEvaluator.Score(story, Labels.Report([["a2", "b1"]])).Counts.Found.Should().Be(1, "the claim on the third word touches the second place of the quote");
    }

    [Fact]
    public void Score_Kinds_CountFalseAlarmsWithTheirValues()
    {
        var story = Nothing with { Contradictions = [Labels.Contradiction("c1", "a0", "b1"), Labels.Contradiction("c2", "a2", "b2") with { Kind = "money" }] };

        var score = Score(story, [["a0", "b1"], ["a7", "b8"]]);

        score.Kinds.Select(k => (k.Kind, k.Counts.Found, k.Counts.Gold, k.Counts.FalseAlarms)).Should().Equal(("count", 1, 1, 1), ("money", 0, 1, 0));
    }

    [Fact]
    public void Evaluate_SeveralStories_AddsUp()
    {
        LabelledStory[] stories = [Race("one"), Race("two")];

        var result = StoryEvaluator.Evaluate(new ClaimChecker(), stories);

        result.Stories.Select(s => s.Story).Should().Equal("one", "two");
        result.Total.Should().Be(new ScoreCounts { Gold = 2, Found = 2 });
        result.Kinds.Should().Equal(new KindScore("duration", new ScoreCounts { Gold = 2, Found = 2 }));
    }

    private static LabelledStory Race(string name) => new()
    {
        Name = name,
        Articles = [new Article("a", "Tomas Ruiz, 34 years old, won the race at Calder Hill."), new Article("b", "Tomas Ruiz, who won the race at Calder Hill, is 43 years old.")],
        Contradictions = [new GoldContradiction { Id = "c1", Kind = "duration", Sides = [new GoldSide("34", [new GoldQuote("a", "34 years")]), new GoldSide("43", [new GoldQuote("b", "43 years")])] }],
    };

    private static StoryScore Score(LabelledStory story, string[][] findings, params string[] facts) =>
        StoryEvaluator.Score(story, Labels.Report(findings, facts));
}
