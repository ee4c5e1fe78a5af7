using ClaimCheck.Claims;
using ClaimCheck.Mentions;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Claims;

/// <summary>What stands for a name at the head of a clause.</summary>
public sealed class DescriptionsTests
{
    [Theory]
    [InlineData("The company will pay.", "company")]
    [InlineData("But the airline flew on.", "airline")]
    [InlineData("“She will earn more", "She")]
    [InlineData("The mayor promised roads.", "mayor")]
    [InlineData("该公司将裁员", "该公司")]
    [InlineData("但这家企业亏损", "这家企业")]
    [InlineData("他的年薪", "他")]
    public void At_HeadOfAClause_IsFound(string text, string words) =>
        Descriptions.At(text, new TextSpan(0, text.Length))!.Value.Span.In(text).Should().Be(words);

    [Theory]
    [InlineData("Company profits rose.")]
    [InlineData("The companies will pay.")]
    [InlineData("The fire spread.")]
    [InlineData("It was raining.")]
    [InlineData("员工将离开公司")]
    [InlineData("")]
    [InlineData("但")]
    public void At_OtherHeads_AreNone(string text) => Descriptions.At(text, new TextSpan(0, text.Length)).Should().BeNull();
}
