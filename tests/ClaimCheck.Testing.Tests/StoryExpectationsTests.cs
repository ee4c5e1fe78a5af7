using ClaimCheck.Values;

namespace ClaimCheck.Testing.Tests;

public sealed class StoryExpectationsTests
{
    [Fact]
    public void Contradiction_BetweenMarks_IsMet() =>
        Given.Fire.Expect.Contradiction("CC1002").BetweenMarks().WithSeverity(Severity.Major).About("casualties.killed").Saying("17 workers")
            .Which.Sides.Should().HaveCount(2);

    [Fact]
    public void Contradiction_BetweenNamedMarksOfThreeArticles_IsMet() => Given.火灾.Expect.Contradiction().BetweenMarks("toll");

    [Theory]
    [InlineData("12 workers", "17 workers")]
    [InlineData("17", "12")]
    [InlineData("killed 12 workers on", "17 workers")]
    public void Contradiction_BetweenWords_IsMet(string left, string right) => Given.Fire.Expect.Contradiction().Between(left, right);

    [Fact]
    public void Contradiction_OfNoneAtAll_SaysWhatTheMarksBecameAndWhichGateStoppedThem()
    {
        var story = new TestStory()
            .Article("a", "Kestrel Robotics was valued at [|$30 billion|] in June 2031.", "2031-07-01")
            .Article("b", "The investor paid [|$14.8 billion|] for a stake in Kestrel Robotics.", "2031-07-02");

        var failure = Given.Failure(() => story.Expect.Contradiction("CC1001").BetweenMarks());

        failure.Should().Match(
            "Expected a contradiction by CC1001, but there is none.\n" +
            "The report has no finding of any kind; read were * claims in * facts from 2 articles.\n" +
            "What the words became:\n" +
            "  «$30 billion» (a): company.valuation of Kestrel Robotics = $30 billion (asserted*)\n" +
            "  «$14.8 billion» (b): * = $14.8 billion (asserted*)\n" +
            "What was made of them:\n" +
            "  $30 billion (a) and $14.8 billion (b): contradict: *do not meet*\n" +
            "  stopped at the gate *: *");
    }

    [Fact]
    public void Contradiction_BetweenWordsThatNothingWasReadFrom_SaysSo()
    {
        var story = Given.Fire.Article("late", "Nobody knows [|how it began|].");

        Given.Failure(() => story.Expect.Contradiction().Between("12 workers", "how it began")).Should()
            .StartWith("Expected a contradiction between «12 workers» (morning) and «how it began» (late), but there is none.\nFound was a contradiction:\n  CC1002 major contradiction about casualties.killed")
            .And.Contain("\n  «how it began» (late): No claim:")
            .And.EndWith("\nNothing was compared: it takes a claim from each of the words.");
    }

    [Fact]
    public void Contradiction_BetweenEqualWords_SaysOnceWhatWasMadeOfThem() =>
        Given.Failure(() => new TestStory().Article("a", "A fire killed [|12 people|].").Article("b", "A fire killed [|12 people|].").Expect.Contradiction()).Should().Be(
            "Expected a contradiction, but there is none.\n" +
            "The report has no finding of any kind; read were 2 claims in 1 fact from 2 articles.\n" +
            "What the words became:\n" +
            "  «12 people» (a): casualties.killed = 12 people (asserted)\n" +
            "  «12 people» (b): casualties.killed = 12 people (asserted)\n" +
            "What was made of them:\n" +
            "  12 people (a) and 12 people (b): same: 12 people and 12 people state the same: 12 person.\n" +
            "  they are of one fact: They are tolls of one event and agree. Their values can both be true: nothing to report.");

    [Fact]
    public void Contradiction_WithoutMarks_SaysWhatWasMadeOfAllThatWasClaimed() =>
        Given.Failure(() => new TestStory()
                .Article("a", "Brightwell will lay off 600 employees in July.")
                .Article("b", "Brightwell will lay off about 600 employees in July.").Expect.Contradiction())
            .Should().Contain("\n  «600 employees» (a): layoffs.count").And.Contain("600 employees (a) and about 600 employees (b): compatible");

    [Fact]
    public void Contradiction_OfAnotherSeverity_ShowsTheOneFound() =>
        Given.Failure(() => Given.Fire.Expect.Contradiction("CC1002").BetweenMarks().WithSeverity(Severity.Minor)).Should().Be(
            "Expected a contradiction by CC1002 between «12 workers» (morning) and «17 workers» (evening) of severity minor, but there is none.\n" +
            "Found was a contradiction by CC1002 between «12 workers» (morning) and «17 workers» (evening):\n" +
            "  CC1002 major contradiction about casualties.killed of Aldermoor: «12 workers» (morning) | «17 workers» (evening)\n" +
            "    12 workers (12 person) and 17 workers (17 person) do not meet: 5 person or 29.4 % apart.");

    [Fact]
    public void Contradiction_OfARuleSwitchedOff_SaysSo()
    {
        var rules = RuleSet.Default with { DisabledRules = ["CC1002"] };
        var story = Given.Fire.Articles.Aggregate(new TestStory(rules), (s, a) => s.Article(a.Article));

        Given.Failure(() => story.Expect.Contradiction("CC1002")).Should().Contain("\nCC1002 is switched off in this rule set.\n");
        story.Expect.NoContradiction().NoFinding("CC1002");
    }

    [Fact]
    public void Contradiction_OfAnUnknownRule_NamesTheRules() =>
        Given.Failure(() => Given.Fire.Expect.Contradiction("CC1099")).Should()
            .StartWith("The rule set has no rule CC1099, so nothing can be expected of it; it has CC1001, CC1002,");

    [Fact]
    public void Between_WordsOfNoArticle_IsRefused() =>
        Given.Failure(() => Given.Fire.Expect.Contradiction().Between("12 workers", "2 workers")).Should().Be(
            "«2 workers» is no mark and stands in no article as words of their own, so nothing can be expected of it. Marked are «12 workers», «17 workers».");

    [Fact]
    public void Between_OneWord_IsRefused() =>
        FluentActions.Invoking(() => Given.Fire.Expect.Contradiction().Between("12 workers")).Should().Throw<ArgumentException>();

    [Fact]
    public void BetweenMarks_OfAnUnknownName_NamesThoseInUse() =>
        Given.Failure(() => Given.火灾.Expect.Contradiction().BetweenMarks("tolls")).Should().Be(
            "The story has 0 marks of the name tolls ({|tolls:words|}), and it takes two or more to stand against each other. Names in use: toll.");

    [Fact]
    public void BetweenMarks_OfAgreeingMarks_IsNotMet() =>
        Given.Failure(() => Given.火灾.Article("又", "{|same:12人死亡|},{|same:12人死亡|}。").Expect.Contradiction().BetweenMarks("same"))
            .Should().StartWith("Expected a contradiction between «12人死亡» (又) and «12人死亡» (又), but there is none.");

    [Fact]
    public void Which_OfSeveral_IsRefused()
    {
        var story = new TestStory()
            .Article("a", "The fire at Aldermoor mill killed 12 workers. Brightwell will lay off 600 employees in July.", "2031-03-04")
            .Article("b", "The fire at Aldermoor mill killed 17 workers. Brightwell will lay off 900 employees in July.", "2031-03-04");

        Given.Failure(() => _ = story.Expect.Contradictions(2).Contradiction().Which).Should().StartWith("Expected a contradiction, and only one, but there are 2:\n  CC1002 ");
        story.Expect.Contradiction().About("layoffs.count").Which.Rule.Should().Be("CC1002");
        story.Expect.Contradiction().All.Should().HaveCount(2);
    }

    [Fact]
    public void Finding_OfAnUpdate_IsMet() =>
        Given.RisingToll.Expect.Finding(Verdict.Update).BetweenMarks().And.NoContradictionBetweenMarks().NoContradiction();

    [Fact]
    public void Hint_OfASlip_IsMet()
    {
        var story = new TestStory()
            .Article("a", "Brightwell will lay off [|600 employees|] in July, the company said.", "2031-06-02")
            .Article("b", "Brightwell will lay off [|6,000 employees|] in July, the company said.", "2031-06-02");

        story.Expect.Contradiction("CC1002").BetweenMarks().WithHint("CC5002").WithSeverity(Severity.Critical);
        Given.Failure(() => story.Expect.NoFinding("CC5002")).Should().StartWith("Expected nothing by CC5002, but found a finding by CC5002:\n  CC1002 critical contradiction");
    }

    [Fact]
    public void NoContradiction_OfOne_ShowsIt() =>
        Given.Failure(() => Given.Fire.Expect.NoContradiction()).Should().StartWith(
            "Expected no contradiction, but found a contradiction:\n  CC1002 major contradiction about casualties.killed of Aldermoor: «12 workers» (morning) | «17 workers» (evening)\n");

    [Fact]
    public void NoContradictionBetween_WordsThatContradict_ShowsIt()
    {
        Given.Failure(() => Given.Fire.Expect.NoContradictionBetween("12", "17")).Should().StartWith(
            "Expected none of them to contradict another, but found a contradiction between «12» (morning) and «17» (evening):\n  CC1002 ");
        Given.Failure(() => Given.火灾.Expect.NoContradictionBetweenMarks("toll")).Should().Contain("CC1002");
    }

    [Fact]
    public void NoContradictionBetween_WordsOfNoArticle_IsRefused() =>
        Given.Failure(() => Given.Fire.Expect.NoContradictionBetween("12", "18")).Should().StartWith("«18» is no mark");

    [Fact]
    public void Contradictions_OfAnotherNumber_ListsThem() =>
        Given.Failure(() => Given.Fire.Expect.Contradictions(2)).Should().StartWith("Expected 2 contradictions, but there are 1.\n  CC1002");

    [Fact]
    public void NoFinding_OfAnUnknownRule_IsRefused() =>
        Given.Failure(() => Given.Fire.Expect.NoFinding("CC9999")).Should().StartWith("The rule set has no rule CC9999");

    [Fact]
    public void Agreement_AcrossLanguages_IsMet() =>
        Given.Layoffs.Expect.Agreement().BetweenMarks().About("layoffs.count").And.NoContradiction();

    [Fact]
    public void Agreement_OfTwoAgainstAThird_IsMetBetweenTheTwoAlone()
    {
        var story = Given.Layoffs.Article("third", "Brightwell will lay off 900 employees in July, the company said.", "2031-06-02");

        story.Expect.Agreement().Between("600 employees", "600人").And.Contradiction().Between("600 employees", "900 employees");
        Given.Failure(() => story.Expect.Agreement().Between("600 employees", "900 employees")).Should().StartWith(
            "Expected an agreement between «600 employees» (ledger) and «900 employees» (third), but there is none.\nFound was an agreement:\n  layoffs.count of ")
            .And.Contain("\nWhat was made of them:\n  600 employees (ledger) and 900 employees (third): contradict: ");
    }

    [Fact]
    public void Claim_OfWords_SaysWhatWasRead() =>
        Given.Fire.Expect.Claim("12 workers").About("casualties.killed").Stating("十二名工人").WithModality(Modality.Reported).And
            .Claim("17").Stating("17 workers").Which.Value.Should().BeOfType<Quantity>();

    [Theory]
    [InlineData("13 workers")]
    [InlineData("dog")]
    public void Claim_OfAnotherValue_ShowsTheOneRead(string phrase) =>
        Given.Failure(() => Given.Fire.Expect.Claim("12 workers").Stating(phrase)).Should().StartWith(
            $"Expected a claim from «12 workers» (morning) that states {phrase}, but there is none.\nFound was a claim from «12 workers» (morning):\n  casualties.killed of Aldermoor = 12 workers (reported");

    [Fact]
    public void Claim_OfSubjectObjectAndQualifier_IsNarrowed()
    {
        var claim = new TestStory().Article("a", "Meta invested [|$14.8 billion|] in Scale AI in June 2031.", "2031-07-01").Expect.Claim("$14.8 billion");

        claim.About("investment.amount").OfSubject("Meta").OfObject("scale-ai");
        Given.Failure(() => claim.OfSubject("Scale AI")).Should().Contain("of the subject Scale AI, but there is none.");
        Given.Failure(() => claim.OfObject("Meta")).Should().Contain("of the object Meta, but there is none.");
        Given.Failure(() => claim.WithQualifier("period", "2030")).Should().Contain("with the qualifier period 2030, but there is none.");
        Given.Failure(() => claim.WithModality(Modality.Denied)).Should().Contain("that is denied, but there is none.");
    }

    [Fact]
    public void NoClaim_OfWords_ShowsWhatWasRead()
    {
        Given.Fire.Expect.NoClaim("police");
        Given.Failure(() => Given.Fire.Expect.NoClaim("12 workers")).Should().StartWith("Expected no claim from «12 workers» (morning), but found a claim from «12 workers» (morning):\n  casualties.killed");
    }

    [Fact]
    public void Claim_OfWordsThatNothingWasReadFrom_SaysWhy() =>
        Given.Failure(() => Given.Fire.Expect.Claim("paper")).Should().Match(
            "Expected a claim from «paper» (evening, morning), but there is none.\n" +
            "What the words became:\n  «paper» (evening): No claim:*\n  «paper» (morning): No claim:*");
}
