using ClaimCheck.Evaluation;

namespace ClaimCheck.Tests.Evaluation;

public sealed class EvaluationTextTests
{
    [Theory]
    [InlineData(1, 3, "P 0.333 (1/3)")]
    [InlineData(2, 3, "P 0.667 (2/3)")]
    [InlineData(1, 16, "P 0.062 (1/16)")]
    [InlineData(3, 16, "P 0.188 (3/16)")]
    [InlineData(1, 400, "P 0.003 (1/400)")]
    [InlineData(0, 0, "P 0.000 (0/0)")]
    public void Write_Ratio_IsRoundedFromItsExactValueHalvesToEven(int found, int flagged, string expected) =>
        Print(new ScoreCounts { Gold = found, Found = found, FalseAlarms = flagged - found }).Should().Contain(expected);

    [Fact]
    public void Write_Story_PutsEveryFigureOnItsLine()
    {
        var counts = new ScoreCounts { Gold = 8, Found = 3, FalseAlarms = 1, Major = 7, MajorFound = 2, Traps = 9, Sprung = 1, Agreements = 10, Aligned = 4, Duplicates = 1 };

        Print(counts).Split('\n')[0].Should().Be("lake                               P 0.750 (3/4)  R 0.375 (3/8)  F1 0.500  major R 0.286 (2/7)  traps 1/9  agreements 0.400 (4/10)  dup 1");
    }

    [Fact]
    public void Write_Verbose_ListsWhatWentWrongWithItsWords()
    {
        var story = new LabelledStory
        {
            Name = "lake",
            Articles = Labels.Articles.ToSequence(),
            Contradictions = [Labels.Contradiction("c1", "a0", "b0")],
            Agreements = [Labels.Agreement("g1", "a3", "b3")],
            Traps = [Labels.Trap("t1", "a1", "b2")],
        };
        using var writer = new StringWriter();

        EvaluationText.Write(new EvaluationResult([StoryEvaluator.Score(story, Labels.Report([["a1", "b2"]]))]), writer, verbose: true);

        var lines = writer.ToString().Split('\n').Select(l => l.Trim()).ToArray();
        lines.Should().ContainInOrder("missed     c1 count (): a0 | b0", "a: «w0»", "b: «w0»", "false      x0 CC1002 x0", "trap       t1 because: by x0", "unaligned  g1 :");
    }

    private static string Print(ScoreCounts counts)
    {
        using var writer = new StringWriter();
        EvaluationText.Write(new EvaluationResult([new StoryScore { Story = "lake", Counts = counts, Kinds = [], Missed = [], FalseAlarms = [], Sprung = [], Unaligned = [] }]), writer);
        return writer.ToString();
    }
}
