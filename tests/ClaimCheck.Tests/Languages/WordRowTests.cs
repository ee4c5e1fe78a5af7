using ClaimCheck.Languages;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Languages;

public sealed class WordRowTests
{
    [Fact]
    public void Phrase_SeveralWords_HaveOneBlankBetweenThem()
    {
        var row = new WordRow();
        foreach (var word in (string[])["laid", "off", "at", "once"])
        {
            row.Add(word);
        }

        row.Count.Should().Be(4);
        row[1].ToString().Should().Be("off");
        row.Phrase(0, 2).ToString().Should().Be("laid off");
        row.Phrase(1, 3).ToString().Should().Be("off at once");
    }

    [Fact]
    public void Add_MoreThanTheFirstRoomHolds_KeepsWhatStandsBefore()
    {
        var row = new WordRow();
        for (var i = 0; i < 100; i++)
        {
            row.Add(new string((char)('a' + (i % 26)), 9));
        }

        row.Phrase(0, 2).ToString().Should().Be("aaaaaaaaa bbbbbbbbb");
        row[99].ToString().Should().Be("vvvvvvvvv");
    }

    [Fact]
    public void Room_WordWorkedOutThere_IsAdded()
    {
        var row = new WordRow();

        row.Add(EnglishStem.Of("Cutting", row.Room("Cutting".Length)));

        row[0].ToString().Should().Be("cut");
    }
}
