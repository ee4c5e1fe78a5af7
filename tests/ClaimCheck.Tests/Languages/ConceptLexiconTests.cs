using ClaimCheck.Languages;

namespace ClaimCheck.Tests.Languages;

public sealed class ConceptLexiconTests
{
    [Theory]
    [InlineData("defendants", "被告人", "defendant")]
    [InlineData("goalkeeper", "门将", "goalkeeper")]
    [InlineData("stoppage time", "补时", "stoppage")]
    [InlineData("death penalty", "死刑", "death-penalty")]
    [InlineData("turnout", "投票率", "turnout")]
    [InlineData("annual capacity", "年产能", "production-capacity")]
    [InlineData("takes effect", "生效", "effective")]
    [InlineData("monthly active users", "月活跃用户", "monthly-user")]
    [InlineData("operating loss", "经营亏损", "net-loss")]
    public void Concepts_OfBothLanguages_Meet(string english, string chinese, string concept)
    {
        var stems = new WordRow();
        foreach (var word in english.Split(' '))
        {
            stems.Add(EnglishStem.Of(word));
        }

        var (ours, words) = ConceptLexicon.Default.English(stems, 0);
        var (theirs, length) = ConceptLexicon.Default.Chinese(chinese);

        ours.Should().Contain("c:" + concept);
        theirs.Should().Contain("c:" + concept);
        (words, length).Should().Be((stems.Count, chinese.Length));
    }

    [Theory]
    [InlineData("裁定此案", "layoff")]
    [InlineData("死刑判决", "killed")]
    [InlineData("烧伤病人", "injured")]
    public void Chinese_LongerWord_HidesTheShorterInIt(string text, string hidden) =>
        ConceptLexicon.Default.Chinese(text).Concepts.Should().NotContain("c:" + hidden);
}
