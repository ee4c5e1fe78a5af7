using ClaimCheck.Languages;

namespace ClaimCheck.Tests.Languages;

public sealed class ChineseFoldTests
{
    [Theory]
    [InlineData("爲", "为")]
    [InlineData("為", "为")]
    [InlineData("祕", "秘")]
    [InlineData("衆", "众")]
    [InlineData("眾", "众")]
    [InlineData("箇", "个")]
    [InlineData("麪", "面")]
    [InlineData("國", "国")]
    public void Fold_VariantCharacters_AreOneCharacter(string written, string expected) => ChineseFold.Fold(written).Should().Be(expected);
}
