using ClaimCheck.Mentions;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Mentions;

/// <summary>Which Chinese characters write which Latin name.</summary>
public sealed class TransliterationTests
{
    [Theory]
    [InlineData("班克曼", "Bankman")]
    [InlineData("安德森", "Anderson")]
    [InlineData("亨德森", "Henderson")]
    [InlineData("科瓦尔斯基", "Kowalski")]
    [InlineData("菲茨杰拉德", "Fitzgerald")]
    [InlineData("扎克伯格", "Zuckerberg")]
    [InlineData("克里斯蒂娜", "Christine")]
    [InlineData("坎贝尔", "Campbell")]
    public void IsOne_SameName_Holds(string han, string latin) => Transliteration.IsOne(han, latin, 2).Should().BeTrue();

    [Theory]
    [InlineData("安德森", "Henderson")]
    [InlineData("亨德森", "Anderson")]
    [InlineData("科瓦尔斯基", "Novak")]
    [InlineData("班克曼", "Friedman")]
    [InlineData("马丁", "Keller")]
    [InlineData("扎克伯格", "Sandberg")]
    [InlineData("卡特", "Baxter")]
    public void IsOne_AnotherName_DoesNotHold(string han, string latin) => Transliteration.IsOne(han, latin, 2).Should().BeFalse();

    [Fact]
    public void IsOne_TooFewConsonants_DoesNotHold() => Transliteration.IsOne("李", "Lee", 2).Should().BeFalse();
}
