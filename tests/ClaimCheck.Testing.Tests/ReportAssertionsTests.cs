using ClaimCheck.Values;
using FluentAssertions.Execution;
using Xunit.Sdk;

namespace ClaimCheck.Testing.Tests;

public sealed class ReportAssertionsTests
{
    [Fact]
    public void HaveContradiction_OfAReport_IsMet()
    {
        Given.Fire.Report.Should().HaveContradiction("CC1002", "two tolls differ").Between("12", "17").WithSeverity(Severity.Major).About("casualties.killed").Saying("5 person")
            .Which.Rule.Should().Be("CC1002");
        Given.Fire.Should().HaveContradiction().BetweenMarks().And.NotHaveFinding("CC1001");
    }

    [Fact]
    public void HaveContradiction_OfAStory_SaysWhyNot()
    {
        var story = Given.RisingToll;

        Failure(() => story.Should().HaveContradiction(null, "both are {0}", "final").BetweenMarks()).Should()
            .StartWith("Expected report to have a contradiction because both are final, but there is none.\nThe report's findings are:\n  CC1002 major update about casualties.killed")
            .And.Contain("What was made of them:\n  40 people (first) and 75 people (second): contradict: ").And.Contain("CC1002 lists it as an update");
    }

    [Fact]
    public void HaveContradiction_OfAReport_SaysWhereToAskWhy() =>
        Failure(() => Given.RisingToll.Report.Should().HaveContradiction()).Should().EndWith("A report alone cannot say why: hold the expectation against a TestStory, or ask ClaimChecker.Explain.");

    [Fact]
    public void Narrowing_ToNothing_ShowsWhatWasFoundInstead()
    {
        Failure(() => Given.Fire.Should().HaveContradiction().WithSeverity(Severity.Critical, "of {0}", "the dead")).Should()
            .Contain("of severity critical because of the dead, but there is none.\nFound was a contradiction:\n  CC1002 major contradiction");
        Failure(() => Given.Fire.Should().HaveContradiction().WithHint("CC5002")).Should().Contain("with the hint CC5002, but");
        Failure(() => Given.Fire.Should().HaveContradiction().About("layoffs.count")).Should().Contain("about layoffs.count, but");
        Failure(() => Given.Fire.Should().HaveContradiction().Saying("{0} {x}")).Should().Contain("whose explanation says \"{0} {x}\", but");
        Failure(() => Given.Fire.Should().HaveContradiction().Between("12", "Monday")).Should().Contain("between «12» (morning) and «Monday» (evening, morning), but");
    }

    [Fact]
    public void HaveFinding_OfAVerdict_IsMet() =>
        Given.RisingToll.Report.Should().HaveFinding(Verdict.Update, "CC1002").Between("40 people", "75 people");

    [Fact]
    public void Between_ThreeWords_WantsThreeSides()
    {
        var story = Given.Fire.Article("late", "A fire at the Aldermoor paper mill killed [|25 workers|] on Monday, police said.", "2031-03-04");

        story.Should().HaveContradiction().Between(["12", "17", "25"], "all three differ");
        Failure(() => story.Should().HaveContradiction().Between(["12", "17", "25 workers", "Monday"])).Should().Contain("and «25 workers» (late) and «Monday» (");
    }

    [Fact]
    public void NotHaveContradictions_OfOne_ShowsIt()
    {
        Given.Layoffs.Should().NotHaveContradictions().And.NotHaveContradictionBetween("600 employees", "600人");
        Failure(() => Given.Fire.Report.Should().NotHaveContradictions("they agree")).Should()
            .MatchRegex("^Expected .* not to have a contradiction because they agree, but found a contradiction:\n  CC1002 major");
        Failure(() => Given.Fire.Report.Should().NotHaveContradictionBetween("12", "17")).Should().Contain("not to have a contradiction between «12» (morning) and «17» (evening), but found a contradiction");
        Failure(() => Given.Fire.Report.Should().NotHaveFinding("CC1002")).Should().Contain("not to have a finding by CC1002, but found a finding by CC1002:");
    }

    [Fact]
    public void WordsOfNoArticle_AreRefused() =>
        Failure(() => Given.Fire.Report.Should().NotHaveContradictionBetween("12", "{18}")).Should().StartWith("«{18}» is no mark and stands in no article");

    [Fact]
    public void HaveAgreementBetween_Words_IsMet()
    {
        Given.Layoffs.Should().HaveAgreementBetween("600 employees", "600人").Which.Predicate.Should().Be("layoffs.count");
        Failure(() => Given.Fire.Should().HaveAgreementBetween("12", "17")).Should().Contain("to have an agreement between «12» (morning) and «17» (evening), but there is none.");
    }

    [Fact]
    public void HaveClaim_OfWords_IsMet()
    {
        Given.Fire.Should().HaveClaim("12 workers", "casualties.killed").Which.Value.Should().BeOfType<Quantity>();
        Failure(() => Given.Fire.Should().HaveClaim("12 workers", "layoffs.count")).Should().Contain("to have a claim from «12 workers» (morning) about layoffs.count, but there is none.\nFound was a claim");
    }

    [Fact]
    public void Failures_InAScope_AreCollectedOnceEach()
    {
        var failure = Failure(() =>
        {
            using var scope = new AssertionScope();
            Given.Fire.Report.Should().HaveContradiction("CC1001").Between("12", "17").WithSeverity(Severity.Minor).And.NotHaveContradictions();
            Given.Fire.Report.Should().HaveFinding(Verdict.Update);
        });

        failure.Should().Contain("by CC1001, but").And.Contain("not to have a contradiction, but").And.Contain("to have an update, but");
        failure.Split("Expected ").Should().HaveCount(4);
    }

    [Fact]
    public void ClaimsBuiltByHand_AreNamedByTheirValues()
    {
        static Claim Staff(string article, decimal number) => new()
        {
            Article = article,
            Subject = new Entity("acme", "Acme"),
            Predicate = "layoffs.count",
            Value = new Quantity(Dimension.Count, "employee", number, $"{number} employees"),
        };

        var report = new ClaimChecker().CheckClaims([Staff("a", 600), Staff("b", 900)]);

        report.Should().HaveContradiction("CC1002").Between("600", "900 employees").And.HaveClaim("600 employees", "layoffs.count");
        Failure(() => report.Should().HaveContradiction().Between("600", "90")).Should().StartWith("«90» is no mark");
    }

    [Fact]
    public void ReportsKeptWithoutTexts_AreSearchedByWhatTheyQuote()
    {
        var report = Given.Fire.Report with { Articles = Given.Fire.Report.Articles.Select(a => a with { Text = "" }).ToSequence() };

        report.Should().HaveContradiction().Between("12", "17 workers");
        Failure(() => report.Should().HaveContradiction().Between("12", "7")).Should().StartWith("«7» is no mark");
    }

    [Fact]
    public void OtherAssertions_OfAReport_StandBesideTheseOnes() => Given.Fire.Report.Should().NotBeNull().And.BeSameAs(Given.Fire.Report);

    private static string Failure(Action assertion) => assertion.Should().Throw<XunitException>().Which.Message;
}
