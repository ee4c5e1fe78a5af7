using ClaimCheck.Rules;

namespace ClaimCheck.Tests.Rules;

public sealed class RuleIdTests
{
    [Theory]
    [InlineData("CC1001", true, false)]
    [InlineData("CC9100", true, false)]
    [InlineData("CCTV12", true, true)]
    [InlineData("SHOP1001", true, true)]
    [InlineData("AB12", true, true)]
    [InlineData("AB1", false, false)]
    [InlineData("A12", false, false)]
    [InlineData("AB1234567", false, false)]
    [InlineData("shop1001", false, false)]
    [InlineData("SHOP1001 ", false, false)]
    [InlineData("CC", false, false)]
    [InlineData("", false, false)]
    [InlineData(null, false, false)]
    public void Is_LettersAndDigits_AndOwnUnlessKeptForTheBuiltIn(string? id, bool isId, bool isOwn)
    {
        RuleId.Is(id).Should().Be(isId);
        RuleId.IsOwn(id).Should().Be(isOwn);
    }

    [Theory]
    [InlineData("CC", false)]
    [InlineData("CC1", true)]
    [InlineData("CCA", false)]
    [InlineData("AC1", false)]
    public void IsKept_BuiltInLettersBeforeADigit_Only(string id, bool expected) => RuleId.IsKept(id).Should().Be(expected);
}
