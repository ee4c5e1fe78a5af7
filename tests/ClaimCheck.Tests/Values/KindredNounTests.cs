using ClaimCheck.Values;
using FluentAssertions;

namespace ClaimCheck.Tests.Values;

public sealed class KindredNounTests
{
    [Theory]
    [InlineData("1,140 homes", "1,410 households")]
    [InlineData("30 houses", "50户")]
    [InlineData("1,900 positions", "2,900 people")]
    [InlineData("800 posts", "900个岗位")]
    [InlineData("25,400 volunteers", "20,500 adults")]
    [InlineData("840 patients", "910名受试者")]
    [InlineData("42 fire engines", "24辆")]
    [InlineData("118 votes", "121 members")]
    [InlineData("five judges", "three votes")]
    [InlineData("six cubesats", "16颗卫星")]
    [InlineData("seven counts", "eight charges")]
    public void RelationTo_WordsForOneKindOfThing_Contradict(string left, string right) =>
        Relate(left, right).Should().Be(Relation.Contradict);

    [Theory]
    [InlineData("30 men", "40 women")]
    [InlineData("12 children", "30 adults")]
    [InlineData("30 households", "40 buildings")]
    [InlineData("300 votes", "12 seats")]
    [InlineData("40 homes", "300 people")]
    public void RelationTo_SiblingsAndOtherThings_AreIncomparable(string left, string right) =>
        Relate(left, right).Should().Be(Relation.Incomparable);

    [Theory]
    [InlineData("unit", "car", true)]
    [InlineData("car", "unit", true)]
    [InlineData(null, "car", true)]
    [InlineData("car", null, true)]
    [InlineData("parrot", "parrot", true)]
    [InlineData("parrot", "car", false)]
    [InlineData("car", "parrot", false)]
    [InlineData("person", "employee", true)]
    [InlineData("employee", "person", true)]
    [InlineData("person", "car", false)]
    [InlineData("car", "person", false)]
    [InlineData("home", "building", true)]
    public void Comparable_Nouns_WhereTheyAreKindredOrSayNothing(string? left, string? right, bool expected) =>
        CountedNouns.Comparable(left, right).Should().Be(expected);

    [Theory]
    [InlineData("person", true)]
    [InlineData("miner", true)]
    [InlineData("car", false)]
    [InlineData("parrot", false)]
    public void IsPerson_Noun_WhereItCountsPeople(string noun, bool expected) => CountedNouns.IsPerson(noun).Should().Be(expected);

    private static Relation Relate(string left, string right) =>
        ClaimValue.Parse(left)!.RelationTo(ClaimValue.Parse(right)!);
}
