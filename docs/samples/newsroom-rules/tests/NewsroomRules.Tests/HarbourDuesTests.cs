namespace NewsroomRules.Tests;

/// <summary>The predicate of our own, in harbour.rules.json.</summary>
public sealed class HarbourDuesTests
{
    [Fact]
    public void Dues_ThatDiffer_Contradict() =>
        new TestStory(HarbourDesk.Rules)
            .Article("ansel chronicle", "The Port Ansel harbour board raised its harbour dues to [|$4.20|] a tonne, it said on Thursday.")
            .Article("安塞尔早报", "安塞尔港(Port Ansel)周四宣布,港务费上调至每吨[|4.80美元|]。")
            .Expect.Contradiction("CC1001").BetweenMarks().About("harbour.dues");

    [Fact]
    public void Dues_InEitherLanguage_AreRead() =>
        new TestStory(HarbourDesk.Rules)
            .Article("a", "The port dues of Port Ansel are [|$4.20|] a tonne. 安塞尔港的港口费为{|zh:每吨4.20美元|}。")
            .Expect.Claim("$4.20").About("harbour.dues").And.Claim("zh").About("harbour.dues");

    [Fact]
    public void Dues_AndThePriceOfAPier_AreTwoThings() =>
        new TestStory(HarbourDesk.Rules)
            .Article("a", "The Port Ansel harbour board raised its harbour dues to [|$4.20|] a tonne.")
            .Article("b", "The Port Ansel harbour board will spend [|$45 million|] on a wider pier.")
            .Expect.NoContradictionBetweenMarks();
}
