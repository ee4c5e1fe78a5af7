namespace ClaimCheck.Tests.Facts;

public sealed class VetoTests
{
    [Theory]
    [InlineData("The fire on Calder Hill Road broke out at 9:10 p.m.", "The fire on Calder Hill Road broke out at 7:40 p.m.", 1)]
    [InlineData("The fire on Calder Hill Road broke out at 9:10 p.m.", "The fire on Calder Hill Road broke out at 9:12 p.m.", 0)]
    [InlineData("卡尔德山路的火灾发生在21时10分。", "卡尔德山路的火灾发生在19时40分。", 1)]
    [InlineData("卡尔德山路的火灾发生在21时10分。", "卡尔德山路的火灾发生在21时12分。", 0)]
    [InlineData("卡尔德山路的火灾发生在21时15分左右。", "卡尔德山路的火灾发生在21时08分。", 0)]
    public void Check_TimesOfDay_AreSetAgainstEachOtherOnlyWhereRoundingCannotJoinThem(string left, string right, int contradictions) =>
        Contradictions(left, right).Should().Be(contradictions);

    [Theory]
    [InlineData("Police in Harlow said a bullet struck a 12-year-old boy in the arm.", "Police in Harlow said a bullet struck a 31-year-old man in the arm.", 0)]
    [InlineData("Police in Harlow said the 16-year-old was struck in the arm.", "Police in Harlow said the 17-year-old was struck in the arm.", 0)]
    [InlineData("哈洛警方称，这名16岁少年手臂中弹。", "哈洛警方称，这名17岁少年手臂中弹。", 0)]
    [InlineData("Police in Harlow said a 12-year-old boy and a 13-year-old boy were struck.", "Police in Harlow said a 13-year-old boy and a 12-year-old boy were struck.", 0)]
    [InlineData("哈洛警方称，子弹击中一名12岁男孩的手臂。", "哈洛警方称，子弹击中一名31岁男子的手臂。", 0)]
    public void Check_AgesOfDifferentUnnamedPeople_AreNotSetAgainstEachOther(string left, string right, int contradictions) =>
        Contradictions(left, right).Should().Be(contradictions);

    [Theory]
    [InlineData("On 3 March 2025 the Harlow Mill settled the Calder Valley suit for $42 million.", "The Harlow Mill announced on 5 March 2025 that it had settled the Calder Valley suit for $24 million.", 1)]
    [InlineData("2025年3月3日，哈洛磨坊以4200万美元和解了卡尔德诉讼。", "哈洛磨坊2025年3月5日宣布，以2400万美元和解了卡尔德诉讼。", 1)]
    [InlineData("On 3 March 2025 the ferry to Harlow carried 420 passengers.", "On 5 March 2025 the ferry to Harlow carried 240 passengers.", 0)]
    public void Check_DaysToldBesideASum_KeepNothingApart(string left, string right, int contradictions) =>
        Contradictions(left, right).Should().Be(contradictions);

    [Theory]
    [InlineData("Officers in Harlow arrested Carl Moss at the ferry pier on November 23.", "On December 23 Carl Moss was seized at the Harlow ferry pier, ready for launch.", 1)]
    [InlineData("11月23日，专案组在哈洛码头将莫斯抓获。", "12月23日，莫斯在哈洛码头被抓获。", 1)]
    public void Check_SlipInTheDateOfAHappening_IsSetAgainstIt(string left, string right, int contradictions) =>
        Contradictions(left, right).Should().Be(contradictions);

    [Theory]
    [InlineData("Eight people were injured in the Harlow blast.", "Five people were injured in the Harlow blast.", 1)]
    [InlineData("Eight people were injured in the Harlow blast.", "Five children were injured in the Harlow blast.", 0)]
    [InlineData("Eight people were injured in the Harlow blast.", "Five people were seriously injured in the Harlow blast.", 0)]
    public void Check_TollOfASortOfPeople_IsNotSetAgainstTheTollOfAll(string left, string right, int contradictions) =>
        Contradictions(left, right).Should().Be(contradictions);

    [Theory]
    [InlineData("By 22 August 92% of the Harlow homes had power again.", "By 22 August 82% of the Harlow homes had power again, on 25 August all had.", 1)]
    [InlineData("8月22日，哈洛停电用户的92%已恢复供电。", "8月22日，哈洛停电用户的82%已恢复供电，8月25日全部恢复。", 1)]
    [InlineData("On 22 August 92% of the Harlow homes had power again.", "On 25 August 82% of the Harlow homes had power again.", 0)]
    [InlineData("8月22日，哈洛停电用户的92%已恢复供电。", "8月25日，哈洛停电用户的82%已恢复供电。", 0)]
    public void Check_DateOfAnotherClauseBehind_IsNoPeriodOfTheValue(string left, string right, int contradictions) =>
        Contradictions(left, right).Should().Be(contradictions);

    [Theory]
    [InlineData("The Tarn ferry can carry up to 600 passengers.", "The Tarn ferry carried 212 passengers.", 0)]
    [InlineData("塔恩渡轮可载600名乘客。", "塔恩渡轮载有212名乘客。", 0)]
    [InlineData("The Tarn ferry carried 220 passengers.", "The Tarn ferry carried 212 passengers.", 1)]
    public void Check_WhatCanBe_IsNotSetAgainstWhatWas(string left, string right, int contradictions) =>
        Contradictions(left, right).Should().Be(contradictions);

    private static int Contradictions(string left, string right) =>
        new ClaimChecker().Check([Given.Article("a1", left, "2025-03-02"), Given.Article("a2", right, "2025-03-02")]).Contradictions.Count;
}
