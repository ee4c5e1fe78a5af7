namespace ClaimCheck.Testing.Tests;

public sealed class TestStoryTests
{
    [Fact]
    public void Article_OfAStory_LeavesTheStoryAsItWas()
    {
        var story = Given.Fire.Article("late", "Nothing new.");

        story.Articles.Should().HaveCount(3);
        Given.Fire.Articles.Should().HaveCount(2);
    }

    [Fact]
    public void Article_WithADay_IsPublishedThen() =>
        Given.Fire.Articles[0].Article.Published.Should().Be(new DateOnly(2031, 3, 4));

    [Theory]
    [InlineData("4 March 2031")]
    [InlineData("2031-02-30")]
    public void Article_WithNoDay_IsRefused(string published) =>
        FluentActions.Invoking(() => new TestStory().Article("wire", "x", published)).Should().Throw<FormatException>()
            .WithMessage($"Article 'wire': published is \"{published}\"; write a day as \"2031-03-04\".");

    [Fact]
    public void Article_OfAnIdTaken_IsRefused() =>
        FluentActions.Invoking(() => Given.Fire.Article("morning", "x")).Should().Throw<ArgumentException>().WithMessage("The story has an article 'morning' already*");

    [Fact]
    public void Expect_OfNoArticles_IsRefused()
    {
        FluentActions.Invoking(() => new TestStory().Expect).Should().Throw<InvalidOperationException>().WithMessage("The story has no articles*");
        FluentActions.Invoking(() => new TestStory().Should()).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Report_OfAStory_IsWhatItsCheckerGives()
    {
        var checker = new ClaimChecker(RuleSet.Default with { MinorWithin = 0.5m });
        var story = new TestStory(checker).Article("a", "x [|y|]");

        story.Report.Should().BeEquivalentTo(checker.Check([new Article("a", "x y")]));
        story.Report.Should().BeSameAs(story.Report);
        story.Checker.Should().BeSameAs(checker);
    }

    [Fact]
    public void RuleSet_OfAStory_IsGoneBy() =>
        Given.Fire.Articles.Aggregate(new TestStory(RuleSet.Default with { MinorWithin = 0.5m }), (s, a) => s.Article(a.Article))
            .Expect.Contradiction().WithSeverity(Severity.Minor);
}
