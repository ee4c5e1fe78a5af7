using ClaimCheck.Languages;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Languages;

/// <summary>Look-ups of words without borders: lists, substrings, sets of characters.</summary>
public sealed class WordListTests
{
    private static readonly WordList Words = new(["公司", "有限公司", "银行"]);

    private static readonly SubstringTable Spellings = new(["Meta", "Metal", "eta", "meta"]);

    [Theory]
    [InlineData("北岭有限公司", 0, 6, 2, "有限公司")]
    [InlineData("北岭有限公司", 3, 6, 4, "公司")]
    [InlineData("北岭有限公司", 0, 5, 5, null)]
    [InlineData("央行银行", 0, 4, 2, "银行")]
    [InlineData("北岭", 0, 2, 2, null)]
    public void Next_StretchOfText_FindsTheLongestWord(string text, int at, int end, int place, string? word)
    {
        Words.Next(text, at, end, out var found).Should().Be(place);
        found.Should().Be(word);
    }

    [Fact]
    public void Mark_StringsThatOverlap_AreAllMarked()
    {
        var held = new bool[4];
        Spellings.Mark("a Metallic sound", held);
        held.Should().Equal(true, true, true, false);
    }

    [Fact]
    public void Contains_UnitsAtTheEdges_AreTold()
    {
        var set = new CharSet("\0a\uffff");
        "\0a\uffff".All(set.Contains).Should().BeTrue();
        "b@\ufffe".Any(set.Contains).Should().BeFalse();
        set.Next("bcab", 0, 4).Should().Be(2);
        set.Next("bcab", 3, 4).Should().Be(4);
    }
}
