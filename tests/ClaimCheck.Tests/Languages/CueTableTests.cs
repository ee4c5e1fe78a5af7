using ClaimCheck.Languages;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Languages;

/// <summary>Cues found in one pass are those a search for each would find.</summary>
public sealed class CueTableTests
{
    private static readonly CueTable Cues = new([["plans to", "plan", "计划"], ["may", "could"], ["拟", "%"], ["Planned"]]);

    [Theory]
    [InlineData("it PLANS TO sell", 0)]
    [InlineData("a plan", 0)]
    [InlineData("公司计划裁员", 0)]
    [InlineData("may be", 1)]
    [InlineData("it planned", 3)]
    [InlineData("公司拟裁员", 2)]
    [InlineData("5%off", 2)]
    [InlineData("explanation", -1)]
    [InlineData("planet maybe", -1)]
    [InlineData("", -1)]
    public void First_CueStandsAsWord_IsItsGroup(string words, int group) => Cues.First(words).Should().Be(group);

    [Fact]
    public void Groups_SeveralCues_AllAreFound() => Cues.Groups("it could, 拟, if planned").Should().Be(0b1110);

    [Fact]
    public void HoldsAny_CueCutAtTheEnd_IsNone() => Cues.HoldsAny("it plans t").Should().BeFalse();

    [Fact]
    public void Constructor_TooManyGroups_Throws() =>
        FluentActions.Invoking(() => new CueTable([.. Enumerable.Range(0, 65).Select(i => new[] { "cue" + i })])).Should().Throw<ArgumentOutOfRangeException>();
}
