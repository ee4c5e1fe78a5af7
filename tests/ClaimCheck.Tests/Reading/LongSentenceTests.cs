using ClaimCheck.Reading;

namespace ClaimCheck.Tests.Reading;

/// <summary>What goes on and on without a stop is read in pieces: whole it would take time by its square.</summary>
public sealed class LongSentenceTests
{
    private const string Words = "the minister said that a new bridge over the river would open in spring and cost less than before ";

    [Theory]
    [InlineData("a bridge and a ferry ", "bridge and ferry a")]
    [InlineData("sold 1,200 cars, ", "cars,")]
    [InlineData("售出1,200辆车、", "辆车、")]
    [InlineData("ＡＢ，", "ＡＢ，")]
    public void Split_LineWithoutStop_IsCutBehindAMarkOrAWord(string part, string lastWords)
    {
        var text = string.Concat(Enumerable.Repeat(part, 20_000 / part.Length));

        var pieces = SentenceSplitter.Split(text, new TextSpan(0, text.Length));

        pieces.Should().HaveCountGreaterThan(4).And.OnlyContain(p => p.Length <= 4000);
        pieces.Sum(p => text[p.Start..p.End].Count(c => c != ' ')).Should().Be(text.Count(c => c != ' '), "nothing is lost");
        pieces.Select(p => text[p.Start..p.End]).Should().OnlyContain(p => lastWords.Split(' ', StringSplitOptions.None).Any(p.EndsWith));
    }

    [Fact]
    public void Split_RareHanWithoutMarks_IsNeverCutInsideAPair()
    {
        var text = string.Concat(Enumerable.Repeat("x𠀀", 7000));

        var pieces = SentenceSplitter.Split(text, new TextSpan(0, text.Length));

        pieces.Should().HaveCountGreaterThan(2).And.OnlyContain(p => !char.IsLowSurrogate(text[p.Start]));
    }

    [Fact]
    public void Split_WordWithoutEnd_IsOnePiece() =>
        SentenceSplitter.Split(new string('x', 20_000), new TextSpan(0, 20_000)).Should().ContainSingle();

    [Theory]
    [InlineData(Words, "and 600 people were evacuated ", "In the end 900 people were evacuated.", "600 people")]
    [InlineData("部长表示新桥将在春天通车花费比以前少", "共有600人被疏散", "最终900人被疏散。", "600人")]
    public void Check_ValueInAnEndlessLine_KeepsItsWordsAndItsSentenceIsShort(string words, string statement, string other, string value)
    {
        var text = string.Concat(Enumerable.Repeat(words, 1000)) + statement + string.Concat(Enumerable.Repeat(words, 1000));

        var claim = new ClaimChecker().Check([new Article("a", text), new Article("b", other)]).Claims.Should().ContainSingle(c => c.Article == "a" && c.Value.Text == value).Subject;

        text[claim.Evidence!.Start..claim.Evidence.End].Should().Be(claim.Evidence.Quote).And.Be(value);
        claim.Evidence.Sentence.Length.Should().BeLessThanOrEqualTo(4000);
    }
}
