using ClaimCheck.Claims;

namespace ClaimCheck.Tests.Claims;

public sealed class DisjointSetsTests
{
    [Fact]
    public void Find_JoinedSets_IsTheSmallest()
    {
        var sets = new DisjointSets(5);

        sets.Join(4, 3);
        sets.Join(1, 4);

        Enumerable.Range(0, 5).Select(sets.Find).Should().Equal(0, 1, 2, 1, 1);
    }

    [Fact]
    public void Find_ChainOfAHundredThousand_IsFound()
    {
        var sets = new DisjointSets();
        for (var i = sets.Add(); i < 100_000; i = sets.Add())
        {
        }

        for (var i = 100_000; i > 0; i--)
        {
            sets.Join(i, i - 1);
        }

        sets.Find(100_000).Should().Be(0);
    }
}
