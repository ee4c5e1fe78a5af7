using ClaimCheck.Values;

namespace ClaimCheck.Testing.Tests.Docs;

/// <summary>The code of docs/testing-rules.md, as tests that run. What stands between "snippet" and "end" stands there letter by letter.</summary>
public sealed class TestingRules
{
    // snippet
    private static readonly RuleSet MyRules = RuleSet.Default with { MinorWithin = 0.02m };

    [Fact]
    public void Tolls_ThatDiffer_Contradict()
    {
        var story = new TestStory(MyRules)
            .Article("morning", "A fire at the Aldermoor paper mill killed [|12 workers|] on Monday.")
            .Article("晚报", "奥尔德穆尔(Aldermoor)造纸厂周一发生火灾,造成[|17名工人|]死亡。");

        story.Expect.Contradiction("CC1002").BetweenMarks().WithSeverity(Severity.Major);
    }
    // end

    internal static void FailingTest()
    {
        // snippet
        new TestStory(MyRules)
            .Article("a", "Brightwell earned [|$40 million|] in the third quarter, it said.", published: "2031-10-20")
            .Article("b", "Brightwell expects to earn [|$150 million|] in the whole year.", published: "2031-10-20")
            .Expect.Contradiction().BetweenMarks();
        // end
    }

    [Fact]
    public void Words_CanBeNamed()
    {
        // snippet
        var story = new TestStory()
            .Article("ledger", "Meta invested {|paid:$14.8 billion|} in Scale AI, valued at {|worth:$30 billion|}.")
            .Article("wire", "Meta invested {|paid:$14.3 billion|} in Scale AI.");

        story.Expect.Contradiction().BetweenMarks("paid");        // every mark of that name
        story.Expect.Contradiction().Between("paid", "$14.3 billion");    // names of marks, or words
        story.Expect.NoContradictionBetween("paid", "worth");
        // end
    }

    [Fact]
    public void Reading_IsExpected()
    {
        // snippet
        new TestStory(MyRules)
            .Article("a", "Brightwell will lay off [|about 600 employees|], it said.")
            .Expect.Claim("about 600 employees").About("layoffs.count").OfSubject("Brightwell").Stating("约600人");
        // end
    }

    [Fact]
    public void NothingContradicts()
    {
        // snippet
        new TestStory(MyRules)
            .Article("a", "Brightwell will lay off [|600 employees|] in July, the company said.")
            .Article("b", "Brightwell公司表示,将在7月裁员[|600人|]。")
            .Expect.NoContradiction().NoFinding("CC1002").Agreement().BetweenMarks().About("layoffs.count");
        // end
    }

    [Fact]
    public void WithFluentAssertions()
    {
        var story = Given.Fire;
        Report report = story.Report;

        // snippet
        report.Should().HaveContradiction("CC1002").Between("12", "17").WithSeverity(Severity.Major);
        report.Should().NotHaveFinding("CC1001", "no sums of money differ");
        story.Should().HaveContradiction().BetweenMarks().Which.Sides.Should().HaveCount(2);    // a story's failures also say why
        // end
    }

    [Fact]
    public void WithoutTexts()
    {
        // snippet
        Claim Staff(string article, decimal number) => new()
        {
            Article = article,
            Subject = new Entity("acme", "Acme"),
            Predicate = "layoffs.count",
            Value = new Quantity(Dimension.Count, "employee", number, $"{number} employees"),
        };

        var report = new ClaimChecker(MyRules).CheckClaims([Staff("a", 600), Staff("b", 900)]);

        report.Should().HaveContradiction("CC1002").Between("600", "900");
        // end
    }
}
