using ClaimCheck.Mentions;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Mentions;

/// <summary>Names that begin with the surname.</summary>
public sealed class EasternNamesTests
{
    [Theory]
    [InlineData("Liu Wenjing", "Liu")]
    [InlineData("Kim Min-jun", "Kim")]
    [InlineData("Nguyen Van An", "Nguyen")]
    [InlineData("Bruce Lee", null)]
    [InlineData("Park Avenue", null)]
    [InlineData("Chen", null)]
    [InlineData("Kim Fletcher", null)]
    [InlineData("Lee Ann-Marie", null)]
    public void Surname_FormOfTheName_TellsWhereItStands(string name, string? surname) => EasternNames.Surname(name.Split(' ')).Should().Be(surname);
}
