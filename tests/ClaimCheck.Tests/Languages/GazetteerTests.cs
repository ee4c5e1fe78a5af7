using ClaimCheck.Languages;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Languages;

/// <summary>What the gazetteer knows, and that its table holds together.</summary>
public sealed class GazetteerTests
{
    [Theory]
    [InlineData("hawaii", "lahaina")]
    [InlineData("united-states", "lahaina")]
    [InlineData("china", "alxa-left-banner")]
    [InlineData("new-york", "brooklyn")]
    [InlineData("europe", "lisbon")]
    [InlineData("united-kingdom", "manchester")]
    [InlineData("zhejiang", "wenzhou")]
    public void Contains_PlaceWithinAtAnyDepth_IsTrue(string parent, string child)
    {
        Gazetteer.Contains(parent, child).Should().BeTrue();
        Gazetteer.Contains(child, parent).Should().BeFalse();
    }

    [Theory]
    [InlineData("france", "berlin")]
    [InlineData("paris", "paris")]
    [InlineData("nowhere", "paris")]
    [InlineData("france", "nowhere")]
    [InlineData("new-york", "los-angeles")]
    public void Contains_PlacesApart_IsFalse(string parent, string child) => Gazetteer.Contains(parent, child).Should().BeFalse();

    [Theory]
    [InlineData("Munich", "慕尼黑")]
    [InlineData("Cologne", "科隆")]
    [InlineData("Britain", "英国")]
    [InlineData("UAE", "阿联酋")]
    [InlineData("Dalian", "大连市")]
    [InlineData("Texas", "得克萨斯州")]
    [InlineData("Inner Mongolia", "内蒙古自治区")]
    [InlineData("Kyiv", "基辅")]
    [InlineData("Osaka", "大阪府")]
    public void Named_BothLanguages_AreOnePlace(string english, string chinese)
    {
        Gazetteer.Named(english)!.Places[0].Should().Be(Gazetteer.Named(ChineseFold.Fold(chinese))!.Places[0]);
    }

    [Theory]
    [InlineData("Georgia", "georgia", "georgia-us")]
    [InlineData("London", "london", "london-ontario")]
    [InlineData("德州", "texas", "dezhou")]
    public void Named_TwoPlacesOfOneName_TellsBothTheBetterKnownFirst(string name, string first, string second) =>
        Gazetteer.Named(name)!.Places.Select(p => p.Id).Take(2).Should().Equal(first, second);

    [Theory]
    [InlineData("Reading", true)]
    [InlineData("Jackson", true)]
    [InlineData("朝阳", true)]
    [InlineData("Madrid", false)]
    [InlineData("马德里", false)]
    public void Named_CommonWord_IsWeak(string name, bool weak) => Gazetteer.Named(name)!.IsWeak.Should().Be(weak);

    [Theory]
    [InlineData("南京市长江大桥", 2)]
    [InlineData("南京市的桥", 3)]
    [InlineData("北京市长", 2)]
    [InlineData("马德里德比", 3)]
    [InlineData("罗马尼亚人", 4)]
    [InlineData("阿拉善左旗", 5)]
    public void At_LongestName_WithItsSuffix(string text, int length) => Gazetteer.At(text)!.Value.Length.Should().Be(length);

    [Theory]
    [InlineData("不知道")]
    [InlineData("")]
    [InlineData("Paris")]
    public void At_NoChineseName_IsNull(string text) => Gazetteer.At(text).Should().BeNull();

    [Fact]
    public void Table_EveryRow_HasAKnownPlaceAroundItAndNoCycle()
    {
        string[][] rows = [.. LanguageTable.Lines("places.tsv").Select(l => l.Split('\t'))];
        var ids = rows.Select(r => r[0]).ToHashSet(StringComparer.Ordinal);
        ids.Should().HaveCount(rows.Length).And.HaveCountGreaterThan(3000);
        rows.Should().OnlyContain(r => r.Length == 5 && r[3].Length + r[4].Length > 0);
        rows.Should().OnlyContain(r => r[1] == "continent" ? r[2].Length == 0 : ids.Contains(r[2]));
        rows.Should().OnlyContain(r => Gazetteer.Within(r[0]).Count < 8);
        rows.SelectMany(r => r[4].Split(',')).Should().OnlyContain(n => n == ChineseFold.Fold(n));
    }
}
