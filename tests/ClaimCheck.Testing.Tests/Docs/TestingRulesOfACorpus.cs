namespace ClaimCheck.Testing.Tests.Docs;

/// <summary>The code of docs/testing-rules.md on a corpus.</summary>
public sealed class TestingRulesOfACorpus
{
    private static readonly RuleSet MyRules = RuleSet.Default;

    // snippet
    private static readonly StoryCorpus Corpus = StoryCorpus.In("corpus");

    public static IEnumerable<object[]> Stories => Corpus.Rows;

    [Theory]
    [MemberData(nameof(Stories))]
    public void Story_SpringsNoTrap(string story) =>
        Corpus.Check(story, MyRules).Expect.NoTrapSprung().NoFalseAlarm();

    [Fact]
    public void Corpus_AsAWhole_IsGoodEnough() =>
        Corpus.Check(MyRules).Expect.Precision(0.95).Recall(0.7);
    // end
}
