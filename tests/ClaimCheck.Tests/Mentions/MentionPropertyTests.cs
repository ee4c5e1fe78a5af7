using System.Globalization;

namespace ClaimCheck.Tests.Mentions;

public sealed class MentionPropertyTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Read_AnyUnicode_MentionsStandInOrderAndQuoteTheText(string language) =>
        Samples.Check(RandomText.Unicode, 1000, text => IsSound(text, language));

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Read_FragmentsAndNoise_MentionsStandInOrderAndQuoteTheText(string language) =>
        Samples.Check(RandomText.Fragments, 1500, text => IsSound(text, language));

    [Fact]
    public void Read_PhraseInsideASentence_KeepsItsSpan() =>
        Samples.Check(RandomText.Phrase, 1000, phrase => IsSound($"x, {phrase}.", "en") && Corpus.Mentions($"x, {phrase}.", "en").All(mention => mention.Span.Start >= 3));

    [Fact]
    public void Read_CanonicalQuantity_IsItsValue() => Samples.Check(Canonical.Quantity, 1500, IsRead);

    [Fact]
    public void Read_CanonicalDate_IsItsValue() => Samples.Check(Canonical.Date, 1000, IsRead);

    [Fact]
    public void Read_CanonicalTime_IsItsValue() => Samples.Check(Canonical.Time, 1000, IsRead);

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("zh-CN")]
    public void Read_AnyCulture_SameMentions(string culture)
    {
        var expected = ReadCorpora();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            ReadCorpora().Should().Equal(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Read_AgainAndOnManyThreads_SameMentions()
    {
        var expected = ReadCorpora();

        var read = new List<Mention>[4];
        Parallel.For(0, read.Length, i => read[i] = ReadCorpora());

        read.Should().AllSatisfy(mentions => mentions.Should().Equal(expected));
    }

    [Fact]
    public void Read_NameWithinANameWithinAName_DoesNotThrow() =>
        IsSound("US$2.5bn\nthe 47th president of the United States\nGood Morning America", "en").Should().BeTrue();

    private static bool IsSound(string text, string language)
    {
        var end = 0;
        foreach (var mention in Corpus.Mentions(text, language))
        {
            var span = mention.Span;
            if (span.Start < end || span.Length == 0 || mention.Value.Text != text[span.Start..span.End] || SplitsAPair(text, span.Start) || SplitsAPair(text, span.End))
            {
                return false;
            }

            end = span.End;
        }

        return true;
    }

    private static bool SplitsAPair(string text, int at) => at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);

    private static bool IsRead((string Phrase, CorpusValue Value) printed) =>
        Corpus.Languages.All(language => Corpus.Mentions(printed.Phrase, language).Any(mention => printed.Value.Matches(mention.Value)));

    private static List<Mention> ReadCorpora() =>
        [.. Corpus.All().GroupBy(row => (row.Kind, row.Language)).SelectMany(part => Corpus.Mentions(string.Join('\n', part.Select(row => row.Phrase)), part.Key.Language))];
}
