using ClaimCheck.Languages;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Languages;

/// <summary>Sets of UTF-16 units.</summary>
public sealed class CharSetTests
{
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
