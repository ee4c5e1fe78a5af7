using ClaimCheck.Testing.Search;
using ClaimCheck.Tests;

namespace ClaimCheck.Testing.Tests;

public sealed class StoryCorpusTests
{
    private static readonly StoryCorpus Corpus = StoryCorpus.In("tests/ClaimCheck.Testing.Tests/Corpus");

    public static IEnumerable<object[]> Stories => Corpus.Rows;

    [Theory]
    [MemberData(nameof(Stories))]
    public void Story_OfTheCorpus_IsJudgedAsLabelled(string story) =>
        Corpus.Check(story, RuleSet.Default).Expect.EveryContradiction().NoFalseAlarm().NoTrapSprung().EveryAgreement().Precision(1).Recall(1);

    [Fact]
    public void Corpus_AsAWhole_IsCounted() =>
        Corpus.Check(RuleSet.Default).Result.Total.Should().BeEquivalentTo(new { Gold = 1, Found = 1, FalseAlarms = 0, Traps = 1, Sprung = 0, Agreements = 1, Aligned = 1 });

    [Fact]
    public void Check_ByAChecker_IsAsByItsRuleSet()
    {
        var checker = new ClaimChecker(Without("CC1002"));

        Corpus.Check(checker).Result.Should().Be(Corpus.Check(checker.RuleSet).Result);
        Corpus.Check("one-fire", checker).Result.Total.Found.Should().Be(0);
    }

    [Fact]
    public void Rows_OfACorpus_HoldTheNames() =>
        Corpus.Rows.Select(r => r.Single()).Should().Equal("one-fire", "traps/quarter");

    [Fact]
    public void EveryContradiction_Missed_ListsTheQuotesAndWhy() =>
        Given.Failure(() => Corpus.Check(Without("CC1002")).Expect.EveryContradiction()).Should().Match(
            "Expected every labelled contradiction to be found, but 0 of 1 are:\n" +
            "one-fire: missed c1 count (how many died)\n" +
            "  12: «12 workers» (morning)\n" +
            "  17: «17名工人» (晚报)\n" +
            "  What the words became:\n" +
            "    «12 workers» (morning): casualties.killed of *\n" +
            "    «17名工人» (晚报): casualties.killed of *\n" +
            "  What was made of them:\n" +
            "    12 workers (morning) and 17名工人 (晚报): contradict: *");

    [Fact]
    public void Recall_TooLow_ListsTheMissed()
    {
        Given.Failure(() => Corpus.Check(Without("CC1002")).Expect.Recall(0.9)).Should()
            .StartWith("Expected a recall of at least 0.900, but it is 0.000 (0/1):\none-fire: missed c1 count (how many died)\n");
        Corpus.Check(Without("CC1002")).Expect.Recall(0).Precision(1);
    }

    [Fact]
    public void FalseAlarms_AreListedWithTheirQuotes()
    {
        using var folder = new TemporaryFolder();
        folder.Write("story/a.txt", "A fire at the Aldermoor paper mill killed 12 workers on Monday, police said.");
        folder.Write("story/b.txt", "A fire at the Aldermoor paper mill killed 17 workers on Monday, police said.");
        folder.Write("story/gold.json", """
            {"articles": [{"file": "a.txt"}, {"file": "b.txt"}], "contradictions": [], "agreements": [],
             "traps": [{"id": "t1", "why": "one counts firefighters", "quotes": [{"article": "a", "quote": "12 workers"}, {"article": "b", "quote": "17 workers"}]}]}
            """);
        var expect = StoryCorpus.In(folder.Path).Check("story", RuleSet.Default).Expect;

        const string found = "\n  CC1002 major contradiction about casualties.killed of Aldermoor: «17 workers» (b) | «12 workers» (a)\n    12 workers (12 person) and 17 workers (17 person) do not meet: 5 person or 29.4 % apart.";
        Given.Failure(() => expect.NoFalseAlarm()).Should().Be("Expected no contradiction that is not labelled, but there are 1:\nstory: false alarm" + found);
        Given.Failure(() => expect.Precision(0.5)).Should().Be("Expected a precision of at least 0.500, but it is 0.000 (0/1):\nstory: false alarm" + found);
        Given.Failure(() => expect.NoTrapSprung()).Should().Be(
            "Expected no trap to be sprung, but 1 of 1 are:\nstory: trap t1 (one counts firefighters)\n  «12 workers» (a)\n  «17 workers» (b)\n  was sprung by" + found);
    }

    [Fact]
    public void EveryAgreement_FallenApart_ListsTheQuotesAndWhy()
    {
        using var folder = new TemporaryFolder();
        folder.Write("story/a.txt", "Brightwell will lay off 600 employees in July.");
        folder.Write("story/b.txt", "The weather was fine. 600 swans were seen.");
        folder.Write("story/gold.json", """
            {"articles": [{"file": "a.txt"}, {"file": "b.txt"}], "contradictions": [], "traps": [],
             "agreements": [{"id": "g1", "fact": "how many", "kind": "count", "value": "600", "articles": ["a", "b"], "quotes": ["600 employees", "600 swans"]}]}
            """);

        Given.Failure(() => StoryCorpus.In(folder.Path).Check(RuleSet.Default).Expect.EveryAgreement()).Should().StartWith(
            "Expected every labelled agreement to be one fact, but 0 of 1 are:\nstory: not one fact: g1 how many: 600\n  «600 employees» (a)\n  «600 swans» (b)\n  What the words became:\n");
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void Share_OutOfRange_IsRefused(double share)
    {
        FluentActions.Invoking(() => Corpus.Check(RuleSet.Default).Expect.Precision(share)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Corpus.Check(RuleSet.Default).Expect.Recall(share)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Corpus_OfNoFolder_SaysWhereItLooked() =>
        FluentActions.Invoking(() => StoryCorpus.In("no/such/corpus").Rows).Should().Throw<DirectoryNotFoundException>()
            .Which.Message.Should().Be($"There is no folder 'no/such/corpus' in '{AppContext.BaseDirectory}' nor in any folder above it; put the labelled stories there, or name their folder in full.");

    [Fact]
    public void Corpus_OfNoFolderInFull_IsRefused()
    {
        using var folder = new TemporaryFolder();

        FluentActions.Invoking(() => CorpusFolder.Find(folder.Path + "/none", "/")).Should().Throw<DirectoryNotFoundException>().WithMessage("There is no folder '*/none'; name one that holds labelled stories.");
    }

    [Fact]
    public void Corpus_OfBrokenLabels_NamesEveryFault()
    {
        using var folder = new TemporaryFolder();
        folder.Write("one/a.txt", "Some words.");
        folder.Write("one/gold.json", "{\"articles\": [{\"file\": \"a.txt\"}],\n \"contradictions\": 5}");
        folder.Write("two/a.txt", "Some words.");
        folder.Write("two/gold.json", "{");

        FluentActions.Invoking(() => StoryCorpus.In(folder.Path).Stories).Should().Throw<InvalidDataException>().Which.Message.Should()
            .StartWith($"The corpus '{folder.Path}' has faults:\n  CC9031 line 2, column ").And.Contain("one/gold.json").And.Contain("two/gold.json");
    }

    [Fact]
    public void Corpus_WithoutStories_IsRefused()
    {
        using var folder = new TemporaryFolder();

        FluentActions.Invoking(() => StoryCorpus.In(folder.Path).Rows).Should().Throw<InvalidDataException>().WithMessage("*CC9030*holds no labelled story*");
    }

    [Fact]
    public void Check_OfNoStory_NamesThoseThereAre() =>
        FluentActions.Invoking(() => Corpus.Check("two-fires", RuleSet.Default)).Should().Throw<ArgumentException>().WithMessage("*has no story 'two-fires'; it has one-fire, traps/quarter.*");

    private static RuleSet Without(string rule) => RuleSet.Default with { DisabledRules = [rule] };
}
