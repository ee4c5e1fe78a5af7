using ClaimCheck.Languages;

namespace ClaimCheck.Tests.Languages;

public sealed class ContrastsTests
{
    [Theory]
    [InlineData("country", "germany", "france", true)]
    [InlineData("country", "germany", "germany", false)]
    [InlineData("country", "germany", "europe", false)]
    [InlineData("country", "scotland", "united-kingdom", false)]
    [InlineData("country", "hong-kong", "asia", false)]
    [InlineData("kind", "film", "book", true)]
    [InlineData("open", "+", "-", true)]
    public void Exclude_OfOneClass_UnlessOneLiesWithinTheOther(string type, string left, string right, bool expected)
    {
        Contrasts.Exclude(new Meaning(type, left), new Meaning(type, right)).Should().Be(expected);
        Contrasts.Exclude(new Meaning(type, right), new Meaning(type, left)).Should().Be(expected);
    }

    [Fact]
    public void Exclude_OfTwoClasses_Never() =>
        Contrasts.Exclude(new Meaning("country", "germany"), new Meaning("kind", "film")).Should().BeFalse();

    [Theory]
    [InlineData("并非如此", 2, nameof(WordSort.Negator))]
    [InlineData("非洲大陆", 2, nameof(WordSort.Content))]
    [InlineData("不仅如此", 2, nameof(WordSort.Content))]
    [InlineData("未来几年", 2, nameof(WordSort.Content))]
    [InlineData("未曾到过", 2, nameof(WordSort.Negator))]
    [InlineData("只有一座", 2, nameof(WordSort.Restrictor))]
    public void Chinese_LongestWord_IsTaken(string text, int length, string sort)
    {
        var (entry, found) = Vocabulary.Default.Chinese(text);

        found.Should().Be(length);
        entry!.Sort.ToString().Should().Be(sort);
    }

    [Theory]
    [InlineData("failed", "failed")]
    [InlineData("took", "take")]
    [InlineData("written", "write")]
    public void BaseOf_IrregularVerb_IsItsBase(string word, string expected) => IrregularVerbs.BaseOf(word).ToString().Should().Be(expected);
}
