using ClaimCheck.Mentions;

namespace ClaimCheck.Tests.Mentions;

public sealed class EnglishPluralTests
{
    [Theory]
    [InlineData("bankers", "banker")]
    [InlineData("companies", "company")]
    [InlineData("movies", "movie")]
    [InlineData("churches", "church")]
    [InlineData("headaches", "headache")]
    [InlineData("boxes", "box")]
    [InlineData("losses", "loss")]
    [InlineData("houses", "house")]
    [InlineData("causes", "cause")]
    [InlineData("viruses", "virus")]
    [InlineData("cases", "case")]
    [InlineData("prizes", "prize")]
    [InlineData("heroes", "hero")]
    [InlineData("wolves", "wolf")]
    [InlineData("taxis", "taxi")]
    [InlineData("fishermen", "fisherman")]
    [InlineData("spokeswomen", "spokeswoman")]
    [InlineData("salespeople", "salesperson")]
    [InlineData("aircraft", "aircraft")]
    [InlineData("spacecraft", "spacecraft")]
    [InlineData("criteria", "criterion")]
    [InlineData("MPs", "MP")]
    [InlineData("737s", "737")]
    [InlineData("Germans", "German")]
    public void SingularOf_APlural_IsItsSingular(string plural, string singular) => EnglishPlural.SingularOf(plural).Should().Be(singular);

    [Theory]
    [InlineData("bus")]
    [InlineData("glass")]
    [InlineData("news")]
    [InlineData("politics")]
    [InlineData("Paris")]
    [InlineData("Jones")]
    [InlineData("this")]
    [InlineData("worker")]
    [InlineData("open")]
    [InlineData("women's")]
    public void SingularOf_AnythingElse_IsNull(string word) => EnglishPlural.SingularOf(word).Should().BeNull();
}
