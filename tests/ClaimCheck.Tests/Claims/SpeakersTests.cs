using ClaimCheck.Claims;
using ClaimCheck.Reading;
using ClaimCheck.Tests.Mentions;

namespace ClaimCheck.Tests.Claims;

public sealed class SpeakersTests
{
    [Theory]
    [InlineData("Governor [|Ana Thorn|] told a news conference that 40 people had come.")]
    [InlineData("[|Ana Thorn|], who runs the bank, said 40 people had come.")]
    [InlineData("[|Thorn|] had earlier warned of 40 closures.")]
    [InlineData("“Forty people came,” said [|Ana Thorn|].")]
    [InlineData("运输部长[|李明|]到现场视察时说，共有40人到场。")]
    [InlineData("[|李明|]（Li Ming）周三表示，共有40人到场。")]
    [InlineData("國家安全委員會主席[|李明|]說，共有40人到場。")]
    public void Is_WhoTells(string marked) => Is(marked).Should().BeTrue();

    [Theory]
    [InlineData("[|Kestrel|] paid $40 million, and said so on Monday.")]
    [InlineData("[|Ana Thorn|] runs the bank with 40 clerks.")]
    [InlineData("[|红隼公司|]付了四千万元，随后宣布。")]
    [InlineData("[|李明|]在道路上走了40公里。")]
    public void Is_NotWhoActs(string marked) => Is(marked).Should().BeFalse();

    private static bool Is(string marked)
    {
        var read = MarkedText.Read(marked);
        var span = read.Marks[0];
        var document = DocumentReader.Read(new Article("a", read.Text));
        return Speakers.Is(read.Text, document.Sentences.First(s => s.Span.Contains(span)), span);
    }
}
