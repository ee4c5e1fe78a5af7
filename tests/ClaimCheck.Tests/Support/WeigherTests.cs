using ClaimCheck.Support;

namespace ClaimCheck.Tests.Support;

public sealed class WeigherTests
{
    [Fact]
    public void Weigh_RowsInAnyOrder_SameResult()
    {
        var rows = Tables.GoodAndBad().ToArray();

        var (forth, back) = (Weigher.Weigh(Tables.Of(rows)), Weigher.Weigh(Tables.Of([.. rows.Reverse()])));

        back.Items.Should().Equal(forth.Items);
        back.Sources.Should().Equal(forth.Sources);
    }

    [Fact]
    public void Weigh_ReliableAgainstUnreliable_ReliableIsBetterSupported()
    {
        var item = ItemOf("open", [.. Tables.GoodAndBad(), ("good", "open", "yes"), ("bad", "open", "no")]);

        item.Candidates.Select(c => c.Value).Should().Equal("yes", "no");
        item.Candidates[0].Probability.Should().BeGreaterThan(0.95m);
        item.IsUndecided.Should().BeFalse();
    }

    [Fact]
    public void Weigh_OneAgainstOneNothingKnown_IsUndecided()
    {
        var item = ItemOf("x", [("a", "x", "1"), ("b", "x", "2")]);

        item.IsUndecided.Should().BeTrue();
        item.Candidates.Select(c => c.Probability).Should().Equal(0.5m, 0.5m);
    }

    [Fact]
    public void Weigh_CopiersThatShareErrors_CountOnce()
    {
        var rows = new List<(string, string, string)>();
        for (var i = 0; i < 30; i++)
        {
            rows.AddRange([("a", $"i{i:00}", $"t{i}"), ("b", $"i{i:00}", i % 3 == 0 ? $"e{i}" : $"t{i}"), ("c", $"i{i:00}", i % 3 == 1 ? $"g{i}" : $"t{i}"), ("d", $"i{i:00}", $"t{i}"), ("e", $"i{i:00}", i % 5 == 1 ? $"h{i}" : $"t{i}")]);
            rows.AddRange("xyz".Select(copier => (copier.ToString(), $"i{i:00}", i % 2 == 0 ? $"w{i}" : $"t{i}")));
        }

        var weighing = Weigher.Weigh(Tables.Of([.. rows]));

        weighing.Sources.Single(s => s.Source == "x").Copies.Should().Equal("y", "z");
        weighing.Sources.Single(s => s.Source == "a").Copies.Should().BeEmpty();
        weighing.Items.Should().OnlyContain(i => i.Candidates[0].Value.StartsWith('t'));
        weighing.Items.First().Candidates.Single(c => c.Value == "w0").IndependentVotes.Should().Be(1);
    }

    [Fact]
    public void Weigh_LastRowOfASource_Wins() =>
        ItemOf("x", [("a", "x", "1"), ("a", "x", "2")]).Candidates.Select(c => c.Value).Should().Equal("2");

    [Fact]
    public void Weigh_TimesWithinTolerance_CountAsOne()
    {
        var item = ItemOf("x", [("a", "x", "23:58"), ("b", "x", "00:03"), ("c", "x", "12:00")], Tables.Kind(AttributeKind.Time));

        item.Candidates[0].Supporters.Should().Equal("a", "b");
        item.Candidates[0].Opponents.Should().Be(1);
    }

    [Fact]
    public void Weigh_PartialLists_SupportTheFullerOne()
    {
        var item = ItemOf("x", [("a", "x", "lee, ann"), ("b", "x", "lee, a; poe, max"), ("c", "x", "lee, ann; poe, max"), ("d", "x", "kim, jo")], Tables.Kind(AttributeKind.List));

        item.Candidates[0].Value.Should().Be("lee, ann; poe, max");
        item.Candidates[0].Supporters.Should().Equal("a", "b", "c");
    }

    [Fact]
    public void Weigh_RoundNumber_SupportsTheFinerOneNotTheOtherWayRound()
    {
        var item = ItemOf("x", [("a", "x", "3700"), ("b", "x", "3738"), ("c", "x", "9100")], Tables.Kind(AttributeKind.Number) with { Tolerances = new Dictionary<string, Tolerance> { [""] = new(0.001, true) } });

        item.Candidates.Single(c => c.Value == "3738").Supporters.Should().Equal("a", "b");
        item.Candidates.Single(c => c.Value == "3700").Supporters.Should().Equal("a");
    }

    [Fact]
    public void Weigh_AncestorPlace_SupportsThePlaceInIt()
    {
        var places = new PlaceHierarchy([("1", "Portugal", "0"), ("2", "Lisboa", "1"), ("3", "España", "0")]);
        var item = ItemOf("x", [("a", "x", "Portugal"), ("b", "x", "Lisboa"), ("c", "x", "España")], Tables.Kind(AttributeKind.Place) with { Hierarchy = places });

        item.Candidates[0].Value.Should().Be("Lisboa");
        item.Candidates[0].Supporters.Should().Equal("a", "b");
    }

    [Fact]
    public void Weigh_VerifiedFacts_WinAndTeach()
    {
        var pins = Enumerable.Range(0, 20).ToDictionary(i => ($"item{i:00}", "fact"), i => $"b{i}");

        var weighing = Weigher.Weigh(Tables.Of([.. Tables.GoodAndBad(), ("bad", "open", "no"), ("good", "open", "yes")]), new WeighOptions { Pins = pins });

        weighing.Items.First().Should().Match<WeighedItem>(i => i.IsVerified && i.Candidates[0].Value == "b0" && i.Candidates[0].Probability == 1);
        weighing.Items.Single(i => i.Object == "open").Candidates[0].Value.Should().Be("no");
    }

    [Fact]
    public void Weigh_VerifiedValueNobodyClaims_LeavesAllWithout() =>
        ItemOf("x", [("a", "x", "1"), ("b", "x", "2")], new WeighOptions { Pins = new Dictionary<(string, string), string> { [("x", "fact")] = "3" } })
            .Candidates.Should().OnlyContain(c => c.Probability == 0);

    [Fact]
    public void Trust_KeptBetweenRuns_DecidesASmallTable()
    {
        var known = Weigher.Weigh(Tables.Of([.. Tables.GoodAndBad()])).Trust;

        ItemOf("x", [("good", "x", "1"), ("bad", "x", "2")], new WeighOptions { Trust = known })
            .Candidates[0].Should().Match<WeighedCandidate>(c => c.Value == "1" && c.Probability > 0.9m);
    }

    [Fact]
    public void Weigh_TenThousandValuesOfOneObject_ListsAll() =>
        ItemOf("x", [.. Enumerable.Range(0, 10_000).Select(i => ($"s{i}", "x", $"v{i}"))]).Candidates.Should().HaveCount(10_000);

    [Fact]
    public void Weigh_EmptyTable_HasNothing()
    {
        var weighing = Weigher.Weigh(new ClaimTableBuilder().Build());

        weighing.Items.Should().BeEmpty();
        weighing.Sources.Should().BeEmpty();
    }

    [Fact]
    public void PlaceHierarchy_Circle_IsAFault() =>
        FluentActions.Invoking(() => new PlaceHierarchy([("1", "A", "2"), ("2", "B", "1")])).Should().Throw<ArgumentException>().WithMessage("*lies in itself*");

    [Theory]
    [InlineData("10min", 10, false)]
    [InlineData("2h", 120, false)]
    [InlineData("1%", 0.01, true)]
    [InlineData("0.5", 0.5, false)]
    public void Tolerance_Amounts_AreRead(string text, double amount, bool share)
    {
        Tolerance.TryParse(text, out var tolerance).Should().BeTrue();
        tolerance.Should().Be(new Tolerance(amount, share));
    }

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("-1%")]
    [InlineData("150%")]
    [InlineData("NaN")]
    public void Tolerance_OtherWords_AreNot(string text) => Tolerance.TryParse(text, out _).Should().BeFalse();

    private static WeighedItem ItemOf(string name, (string, string, string)[] rows, WeighOptions? options = null) =>
        Weigher.Weigh(Tables.Of(rows), options).Items.Single(i => i.Object == name);
}
