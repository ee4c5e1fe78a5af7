using ClaimCheck.Mentions;

namespace ClaimCheck.Tests.Mentions;

/// <summary>What stands behind a number, an article, a unit or a lead tells whether a date can begin there: nothing that is one may be passed over.</summary>
public sealed class EnglishDateAheadTests
{
    [Theory]
    [InlineData("12.06.2025", true)]
    [InlineData("9.30 a.m. sharp", true)]
    [InlineData("9.30-11 a.m.", true)]
    [InlineData("9.30am", true)]
    [InlineData("14.3 billion", false)]
    [InlineData("5.25%", false)]
    [InlineData("1.2345 of them", false)]
    [InlineData("123.45 to 125", false)]
    [InlineData("3 days ago", true)]
    [InlineData("3 days and 4 hours later", true)]
    [InlineData("2 years 3 months ago", true)]
    [InlineData("3 days of rain", true)]
    [InlineData("3 days in May", false)]
    [InlineData("3 years.", false)]
    [InlineData("3 cats", false)]
    public void Follows_ByWhatStandsBehindDigits_PassesOverOtherNumbers(string text, bool expected) =>
        EnglishDateAhead.Follows(text, 0, DigitsEnd(text)).Should().Be(expected);

    [Theory]
    [InlineData("from the house", false)]
    [InlineData("from their house", false)]
    [InlineData("from the first", true)]
    [InlineData("from May", true)]
    [InlineData("between 3 and 5 May", true)]
    [InlineData("from Q2", true)]
    public void FollowsLead_ByTheWordBehind_PassesOverOtherLeads(string text, bool expected) =>
        EnglishDateAhead.FollowsLead(text, text.IndexOf(' ', StringComparison.Ordinal)).Should().Be(expected);

    [Theory]
    [InlineData("day before yesterday", true)]
    [InlineData("year ended 31 March", true)]
    [InlineData("year-end 2024", true)]
    [InlineData("year to date", true)]
    [InlineData("quarter past nine", true)]
    [InlineData("week of June 9", true)]
    [InlineData("week 27 of 2024", true)]
    [InlineData("weekend", true)]
    [InlineData("workweek", true)]
    [InlineData("year of the dragon", false)]
    [InlineData("days in prison", false)]
    [InlineData("week.", false)]
    public void Follows_ByWhatStandsBehindAUnit_PassesOverOtherUnits(string text, bool expected) =>
        EnglishUnitAhead.Follows(text, 0, EnglishDateWords.WordEnd(text, 0)).Should().Be(expected);

    [Theory]
    [InlineData("a year ago", 0, true)]
    [InlineData("a few days later", 0, true)]
    [InlineData("a couple of weeks ago", 0, true)]
    [InlineData("a year and a half ago", 0, true)]
    [InlineData("In a week they leave", 3, true)]
    [InlineData("a quarter past nine", 0, true)]
    [InlineData("a year, starting May 20", 0, true)]
    [InlineData("a year in prison", 0, false)]
    [InlineData("a new car", 0, false)]
    [InlineData("a second time", 0, false)]
    public void FollowsArticle_ByWhatStandsBehind_PassesOverOtherArticles(string text, int at, bool expected) =>
        EnglishUnitAhead.FollowsArticle(text, at, at + 1).Should().Be(expected);

    private static int DigitsEnd(string text) => text.AsSpan().IndexOfAnyExceptInRange('0', '9');
}
