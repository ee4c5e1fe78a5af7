using System.Globalization;
using ClaimCheck.Languages;
using ClaimCheck.Support;

namespace ClaimCheck.Tests.Support;

public sealed class NearDuplicatesTests
{
    private const string Text = "Rescue teams with 26 boats and three helicopters searched the cold waters through the night and pulled 291 survivors from the sea before the weather grew too rough.";

    [Theory]
    [InlineData("Rescue teams with 26 boats and 3 helicopters searched the cold waters through the night and pulled 291 survivors from the sea before the weather grew too rough.", true)]
    [InlineData("RESCUE TEAMS, with 26 boats and three helicopters, searched the cold waters through the night -- and pulled 291 survivors from the sea!", true)]
    [InlineData("Through the night 26 boats and three helicopters searched the cold waters; 291 survivors were pulled out before the weather grew too rough.", false)]
    [InlineData("Searching the sea all night with 26 boats and three helicopters, rescuers saved 291 people until a storm stopped them shortly before dawn.", false)]
    public void FirstPassage_OfTwoParagraphs_IsOneWhereMostShinglesAreShared(string other, bool expected)
    {
        var alike = new NearDuplicates([Of(0, Text), Of(1, other)], 2, CancellationToken.None);

        (alike.FirstPassage(1) == 0).Should().Be(expected);
        (alike.SimilarityOfPassage(0) is >= 0.6).Should().Be(expected);
    }

    [Fact]
    public void FirstArticle_MostOfTheShorterShared_IsOneText()
    {
        Passage[] passages = [Of(0, Numbered(1, 40)), Of(0, Numbered(101, 40)), Of(1, Numbered(1, 40)), Of(1, Numbered(201, 10)), Of(2, Numbered(1, 40)), Of(2, Numbered(301, 90))];

        var alike = new NearDuplicates(passages, 3, CancellationToken.None);

        (alike.FirstArticle(1), alike.FirstArticle(2)).Should().Be((0, 2), "a third of the last text is its own beginning only");
        (alike.FirstPassage(2), alike.FirstPassage(4)).Should().Be((0, 0));
    }

    [Fact]
    public void FirstPassage_ThousandsOfTexts_FindsEachReprintAndNothingElse()
    {
        const int Texts = 2_000;
        Passage[] passages = [.. Enumerable.Range(0, 2 * Texts).Select(i => Of(i, Numbered(1_000 * (i % Texts), 60) + (i < Texts ? "" : " changed at its end")))];

        var alike = new NearDuplicates(passages, 2 * Texts, CancellationToken.None);

        Enumerable.Range(0, 2 * Texts).Where(i => alike.FirstPassage(i) != i % Texts).Should().BeEmpty();
    }

    [Fact]
    public void Of_ChineseInBothScripts_IsTheSameSet()
    {
        var left = Shingles.Of(ChineseFold.Fold("救援隊出動26艘船和三架直升機"), new TextSpan(0, 15));

        Shingles.Shared(left, Shingles.Of("救援队出动26艘船和三架直升机", new TextSpan(0, 15))).Should().Be(left.Length).And.BePositive();
    }

    private static Passage Of(int article, string text) => new(article, Shingles.Of(text, new TextSpan(0, text.Length)));

    private static string Numbered(int first, int words) =>
        string.Join(' ', Enumerable.Range(first, words).Select(i => "w" + i.ToString(CultureInfo.InvariantCulture)));
}
