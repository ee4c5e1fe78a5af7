using ClaimCheck.Tests.Cases;
using ClaimCheck.Values;

namespace ClaimCheck.Tests;

public sealed class ExplainTests
{
    private static readonly Article Left = Given.Article("a", "Velo Nord was founded in 1987 in Oslo by two sisters.");
    private static readonly Article Right = Given.Article("b", "Velo Nord创立于1978年,总部在奥斯陆,由两姐妹创办。");

    [Fact]
    public void Explain_TwoQuotesThatContradict_NamesFactFindingAndScore()
    {
        var explanation = Quotes([Left, Right], "1987", "1978年");

        var pair = explanation.Pairs.Should().ContainSingle().Subject;
        pair.Gate.Should().Be(PairGate.None);
        pair.Relation.Should().Be(Relation.Contradict);
        pair.Fact.Should().Be(explanation.Facts.Should().ContainSingle().Subject);
        pair.Finding.Should().Be(explanation.Findings.Should().ContainSingle().Subject.Id);
        pair.Reason.Should().Contain("CC2001");
        pair.Score.Select(p => p.Name).Should().StartWith("probability").And.OnlyHaveUniqueItems();
        pair.Shared.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("Halden Foods invested $40 million in Orrin Mills.", "$40 million", "invested")]
    [InlineData("赫尔登食品公司向奥林工厂投資4000萬美元。", "4000萬美元", "投資")]
    [InlineData("Three people were killed in a fire in Oslo.", "Three people", "killed")]
    public void Explain_Quote_NamesTheWordsThatChoseThePredicate(string text, string quote, string words)
    {
        var explanation = Quotes([Given.Article("a", text)], quote);

        explanation.Cues.Should().ContainSingle().Which.Should().Be(new ClaimCue(explanation.Claims.Single(), words));
    }

    [Fact]
    public void Explain_SameReportAsCheck()
    {
        var checker = new ClaimChecker();

        checker.Explain([Left, Right], ExplainQuery.Words("1987")).Report.Should().Be(checker.Check([Left, Right]));
    }

    [Fact]
    public void Explain_OneQuote_SetsItAgainstTheLikeliestOfTheOthers()
    {
        var pair = Quotes([Left, Right], "1987").Pairs.Should().ContainSingle().Subject;

        pair.Gate.Should().Be(PairGate.None);
    }

    [Fact]
    public void Explain_WordsOfACaption_AreNotReadAndWhySo()
    {
        var article = Given.Article("c", "Velo Nord shut its mill on Monday, and the town council met the next day to talk about it.\n\n[Photo: 600 people outside the mill]");

        var place = Quotes([Left, article], "600 people").Quotes[0].Places.Should().ContainSingle().Subject;

        place.Section.Should().Be("caption");
        place.Claims.Should().BeEmpty();
        place.Reason.Should().Contain("Not read").And.Contain("caption");
    }

    [Fact]
    public void Explain_WordsWithoutValue_SayThatNoneWasRecognised()
    {
        var place = Quotes([Left, Right], "two sisters").Quotes[0].Places.Should().ContainSingle().Subject;

        place.Section.Should().Be("body");
        place.Span.In(Left.Text).Should().Be("two sisters");
    }

    [Fact]
    public void Explain_WordsOfNoArticle_HaveNoPlace()
    {
        var explanation = Quotes([Left, Right], "nowhere", "1987");

        explanation.Quotes[0].Places.Should().BeEmpty();
        explanation.Pairs.Should().BeEmpty();
    }

    [Fact]
    public void Explain_PlanAgainstResult_IsStoppedByTheVoice()
    {
        Article[] articles = [Given.Article("a", "Brightarm plans to cut 600 jobs at its Leeds plant."), Given.Article("b", "Brightarm has cut 900 jobs at its Leeds plant.")];

        var pair = Quotes(articles, "600 jobs", "900 jobs").Pairs.Should().ContainSingle().Subject;

        pair.Gate.Should().Be(PairGate.Veto);
        pair.Reason.Should().Contain("planned").And.Contain("asserted");
        pair.Fact.Should().BeNull();
    }

    [Fact]
    public void Explain_ValueTheOtherArticleStatesElsewhere_IsStoppedByARivalItNames()
    {
        Article[] articles =
        [
            Given.Article("a", "Brightarm paid $14.3 million for the Leeds plant of Data Mill."),
            Given.Article("b", "Brightarm paid $14.3 million for the Leeds plant of Data Mill. Later a hall in York fetched $17.9 million."),
        ];

        var pair = Quotes(articles, "$14.3 million for the Leeds plant of", "$17.9 million").Pairs.Single(p => p.Relation == Relation.Contradict && p.Gate != PairGate.SameArticle);

        pair.Gate.Should().Be(PairGate.Rival);
        pair.Reason.Should().Contain("In b «$14.3 million» agrees with it");
    }

    [Fact]
    public void Explain_UnlikeContexts_SayWhatScoreIsNeeded()
    {
        Article[] articles = [Given.Article("a", "The bakery in Leeds sold 4,310 loaves."), Given.Article("b", "A storm in Chile felled 7,920 trees.")];

        var pair = Quotes(articles, "4,310", "7,920").Pairs.Should().ContainSingle().Subject;

        pair.Gate.Should().BeOneOf(PairGate.Unlike, PairGate.Score, PairGate.Incomparable);
        pair.Fact.Should().BeNull();
        pair.Finding.Should().BeNull();
    }

    [Fact]
    public void Explain_OneArticle_IsNotSetAgainstItself()
    {
        var article = Given.Article("a", "Velo Nord was founded in 1987. Velo Nord was founded in 1978.");

        Quotes([article, Right], "founded in 1987", "founded in 1978").Pairs.Should().OnlyContain(p => p.Gate == PairGate.SameArticle);
    }

    [Fact]
    public void Explain_TollThatRose_IsAnUpdateByTheRelation()
    {
        var story = Story.Load("tests/Cases/silence-rising-toll");
        var fact = new ClaimChecker().Check(story.Articles).Findings.Should().ContainSingle().Subject.Facts[0];

        var explanation = new ClaimChecker().Explain(story.Articles, ExplainQuery.Fact(fact));

        explanation.Pairs.Should().NotBeEmpty();
        explanation.Pairs.Should().OnlyContain(p => p.Reason.Contains("as an update", StringComparison.Ordinal) && p.Reason.Contains("rises with time", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(StoryTests.Stories), MemberType = typeof(StoryTests))]
    public void Explain_EveryFinding_PairsItsClaimsAndNamesIt(string folder)
    {
        var articles = Story.Load(folder).Articles;
        var checker = new ClaimChecker();
        foreach (var finding in checker.Check(articles).Contradictions)
        {
            var explanation = checker.Explain(articles, ExplainQuery.Fact(finding.Id));

            explanation.Facts.Should().Equal(finding.Facts);
            explanation.Claims.Should().Contain(finding.Sides.SelectMany(s => s.Claims));
            explanation.Pairs.Should().Contain(p => p.Relation == Relation.Contradict && p.Gate == PairGate.None && p.Finding == finding.Id);
        }
    }

    [Fact]
    public void Explain_UnknownFact_IsEmpty()
    {
        var explanation = new ClaimChecker().Explain([Left, Right], ExplainQuery.Fact("f0"));

        explanation.Facts.Should().BeEmpty();
        explanation.Pairs.Should().BeEmpty();
        explanation.Findings.Should().BeEmpty();
    }

    [Fact]
    public void Words_NoneOrEmpty_AreRefused()
    {
        var none = () => ExplainQuery.Words();
        var empty = () => ExplainQuery.Words("1987", " ");

        none.Should().Throw<ArgumentException>();
        empty.Should().Throw<ArgumentException>();
    }

    private static Explanation Quotes(Article[] articles, params string[] quotes) => new ClaimChecker().Explain(articles, ExplainQuery.Words(quotes));
}
