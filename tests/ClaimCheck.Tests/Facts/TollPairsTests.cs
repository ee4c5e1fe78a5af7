namespace ClaimCheck.Tests.Facts;

public sealed class TollPairsTests
{
    [Theory]
    [InlineData("Three people were killed when a bus overturned near Harlow.", "The crash has now claimed the lives of four people.", "2025-03-02", "2025-03-03", Verdict.Update)]
    [InlineData("Three people were killed when a bus overturned near Harlow.", "Rescuers said four people were dead.", "2025-03-02", "2025-03-02", Verdict.Contradiction)]
    [InlineData("哈洛附近一辆大巴侧翻，造成3人死亡。", "救援人员表示，已有4人遇难。", "2025-03-02", "2025-03-03", Verdict.Update)]
    [InlineData("哈洛附近一辆大巴侧翻，造成3人死亡。", "救援人员表示，4人遇难。", "2025-03-02", "2025-03-02", Verdict.Contradiction)]
    public void Check_OwnTollsInOtherWords_MeetByRelation(string first, string second, string firstDay, string secondDay, Verdict expected)
    {
        var report = new ClaimChecker().Check([Given.Article("a1", first, firstDay), Given.Article("a2", second, secondDay)]);

        report.Contradictions.Concat(report.Findings).Should().ContainSingle().Which.Verdict.Should().Be(expected);
    }

    [Theory]
    [InlineData("Seven people, including the gunman, were killed in a shooting in Harlow.", "Six people were killed in a shooting in Harlow.", 0)]
    [InlineData("Seven people, including the gunman, were killed in a shooting in Harlow.", "Four people were killed in a shooting in Harlow.", 1)]
    [InlineData("哈洛发生枪击，包括枪手在内的7人死亡。", "哈洛发生枪击，6人死亡。", 0)]
    [InlineData("哈洛发生枪击，包括枪手在内的7人死亡。", "哈洛发生枪击，4人死亡。", 1)]
    public void Check_TollsOneApart_WhereOneCountsWhoDidIt_DoNotContradict(string left, string right, int contradictions) =>
        new ClaimChecker().Check([Given.Article("a1", left, "2025-03-02"), Given.Article("a2", right, "2025-03-02")]).Contradictions.Should().HaveCount(contradictions);

    [Theory]
    [InlineData("Seven people, including the gunman, were killed in a shooting in Harlow.", "Six people were killed in a shooting in Harlow.", "counts the one who did it")]
    [InlineData("Four people, including an unborn child, were killed in a shooting in Harlow.", "Three people were killed in a shooting in Harlow.", "counts an unborn child")]
    [InlineData("4 Dead, Including Unborn Child, in Harlow Shooting", "Three people were killed in a shooting in Harlow.", "counts an unborn child")]
    [InlineData("Ten people were shot in Harlow, one of them fatally.", "Nine people were shot and one was killed in Harlow.", "leaves out the dead")]
    [InlineData("Two children were killed in a shooting in Harlow.", "Three people were killed in a shooting in Harlow.", "counts one sort of people")]
    [InlineData("哈洛发生枪击，包括枪手在内的7人死亡。", "哈洛发生枪击，6人死亡。", "counts the one who did it")]
    [InlineData("哈洛發生槍擊，包括槍手在內的7人死亡。", "哈洛發生槍擊，6人死亡。", "counts the one who did it")]
    [InlineData("哈洛发生枪击，包括一名胎儿在内的4人死亡。", "哈洛发生枪击，3人死亡。", "counts an unborn child")]
    [InlineData("哈洛发生枪击，2名儿童死亡。", "哈洛发生枪击，3人死亡。", "counts one sort of people")]
    [InlineData("Nine people were shot and one was killed in Harlow.", "Ten people were shot in Harlow, one of them fatally.", "leaves out the dead")]
    [InlineData("哈洛發生槍擊，2名兒童死亡。", "哈洛發生槍擊，3人死亡。", "counts one sort of people")]
    public void Check_TollsThatCountDifferentPeople_AreLabelled(string left, string right, string why)
    {
        var report = new ClaimChecker().Check([Given.Article("a1", left, "2025-03-02"), Given.Article("a2", right, "2025-03-02")]);

        report.Contradictions.Should().BeEmpty();
        var finding = report.Findings.Should().ContainSingle().Subject;
        finding.Verdict.Should().Be(Verdict.ScopeDifference);
        finding.Facts.Should().HaveCount(2);
        finding.Explanation.Should().Contain(why);
    }

    [Theory]
    [InlineData("Seven people, including the gunman, were killed in a shooting in Harlow.", "Six people were killed in a shooting in Harlow.")]
    [InlineData("哈洛发生枪击，包括枪手在内的7人死亡。", "哈洛发生枪击，6人死亡。")]
    public void Check_TollsOfWhichOneCountsTheGunman_AreQuotedInWordsAndMessage(string more, string fewer)
    {
        var finding = new ClaimChecker().Check([Given.Article("a1", more, "2025-03-02"), Given.Article("a2", fewer, "2025-03-02")]).Findings.Should().ContainSingle().Subject;

        finding.Message.Id.Should().Be("toll.scope");
        finding.Message.Args["scope"].Should().Be("culprit");
        finding.Message.Args["left"].Should().NotBe(finding.Message.Args["right"]);
        finding.Explanation.Should().Be($"«{finding.Message.Args["right"]}» counts the one who did it, «{finding.Message.Args["left"]}» does not.");
    }

    [Fact]
    public void Check_NumberThatOneArticleSaysCountsTheGunman_CountsHimInTheOthersToo()
    {
        var report = new ClaimChecker().Check([
            Given.Article("a1", "Three people, including the gunman, were killed in a shooting in Harlow.", "2025-03-02"),
            Given.Article("a2", "Three people were killed in a shooting in Harlow.", "2025-03-02"),
            Given.Article("a3", "Two people were killed in a shooting in Harlow.", "2025-03-02"),
        ]);

        report.Contradictions.Should().BeEmpty();
        report.Findings.Should().ContainSingle().Which.Sides.SelectMany(s => s.Claims).Should().HaveCount(3);
    }

    [Theory]
    [InlineData("Seven people, including the gunman, were killed in a shooting in Harlow.", "Six people were killed in a shooting in Harlow.", "Seven people", "Six people", "count different people")]
    [InlineData("Three people were killed when a bus overturned near Harlow.", "Rescuers said four people were dead.", "Three people", "four people", "differ in number alone")]
    [InlineData("Three people were killed when a bus overturned near Harlow.", "Rescuers said three people were dead.", "Three people", "three people", "tolls of one event and agree")]
    public void Explain_Tolls_GoesByRelationAsAlignmentDoes(string left, string right, string quote, string other, string reason)
    {
        var explained = new ClaimChecker().Explain([Given.Article("a1", left, "2025-03-02"), Given.Article("a2", right, "2025-03-02")], ExplainQuery.Words(quote, other));

        explained.Pairs.Should().ContainSingle().Which.Reason.Should().Contain(reason);
    }

    [Fact]
    public void Check_TollOfOtherShootings_IsNotSetAgainstTheArticlesOwn()
    {
        var report = new ClaimChecker().Check([
            Given.Article("a1", "Three people were killed in a shooting in Harlow.", "2025-03-02"),
            Given.Article("a2", "Seven people were killed in separate shootings across the city.", "2025-03-02"),
        ]);

        report.Contradictions.Should().BeEmpty();
    }
}
