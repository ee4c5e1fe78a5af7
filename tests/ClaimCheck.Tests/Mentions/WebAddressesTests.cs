using ClaimCheck.Mentions;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Mentions;

/// <summary>Addresses of the web, of mail and of accounts.</summary>
public sealed class WebAddressesTests
{
    [Theory]
    [InlineData("pic.twitter.com/Ab3xYzQr9 said", "pic.twitter.com/Ab3xYzQr9")]
    [InlineData("https://t.co/Xy9 and", "https://t.co/Xy9")]
    [InlineData("www.Example.org", "www.Example.org")]
    [InlineData("@AdaMoss wrote", "@AdaMoss")]
    [InlineData("Ada.Moss@example.org", "Ada.Moss@example.org")]
    [InlineData("Amazon.com Inc", "")]
    [InlineData("Reuters/Ipsos poll", "")]
    [InlineData("9/11", "")]
    [InlineData("Moss @ home", "")]
    [InlineData("", "")]
    public void EndAt_HeadOfText_TakesTheAddressWhole(string text, string address) =>
        WebAddresses.EndAt(text, 0, text.Length).Should().Be(address.Length);

    [Fact]
    public void EndAt_InsideARun_IsNoAddress() => WebAddresses.EndAt("xhttps://t.co/A", 1, 15).Should().Be(1);
}
