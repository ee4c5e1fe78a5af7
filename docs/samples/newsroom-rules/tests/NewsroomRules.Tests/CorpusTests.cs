namespace NewsroomRules.Tests;

public sealed class CorpusTests
{
    private static readonly StoryCorpus Corpus = StoryCorpus.In("corpus");

    public static IEnumerable<object[]> Stories => Corpus.Rows;

    [Theory]
    [MemberData(nameof(Stories))]
    public void Story_IsJudgedAsLabelled(string story) =>
        Corpus.Check(story, HarbourDesk.Rules).Expect.EveryContradiction().NoTrapSprung();

    [Fact]
    public void Corpus_AsAWhole_KeepsItsPrecision() =>
        Corpus.Check(HarbourDesk.Rules).Expect.Precision(0.95).Recall(0.9);
}
