namespace ClaimCheck.Tests.Claims.Slots;

public sealed class PropositionSlotsTests
{
    [Theory]
    [InlineData("Corvane said on Tuesday that it will appeal against the ruling.", "After the ruling Corvane told investors that it will not contest the decision.")]
    [InlineData("The striker accepted the verdict of the doping panel.", "The striker, banned by the doping panel, plans to appeal.")]
    [InlineData("海州化工表示将上诉，判决涉及九百户居民。", "海州化工接受判决，九百户居民将获得赔偿。")]
    [InlineData("Odin Falk pleaded guilty in March to two counts of fraud.", "In March a jury found Odin Falk guilty on two counts of fraud.")]
    [InlineData("Corvane will pay Selby shareholders 40 euros a share, all of it in cash.", "Selby shareholders get 40 euros a share in cash and shares of Corvane.")]
    [InlineData("The Tarn bridge at Holtsund was washed away on Sunday night.", "The Tarn bridge at Holtsund was still standing on Sunday night.")]
    [InlineData("青岚大桥的桥面昨夜被洪水冲断。", "洪水退去，青岚大桥桥面完好。")]
    [InlineData("港務局說，青嵐纜車工程將如期動工。", "港务局宣布，青岚缆车工程暂缓。")]
    [InlineData("The recall of Skov's child seats was voluntary, the firm said.", "The recall of child seats by Skov was mandatory.")]
    [InlineData("The sirens wailed at four, a neighbour said.", "Residents say the sirens stayed silent.")]
    [InlineData("Chief executive Ida Brandt resigned on Friday over the Tarn accounts.", "Ida Brandt was dismissed on Friday over the Tarn accounts.")]
    [InlineData("Senator Ruth Calloway voted for the bill, which passed by two votes.", "Ruth Calloway was among the senators who opposed the bill, which passed by two votes.")]
    [InlineData("Police say the 34-year-old suspect, Carl Dent, was unarmed when officers stopped him in Wexley.", "Carl Dent was carrying a pistol when he was stopped in Wexley, police said.")]
    [InlineData("The booster landed upright on the ship.", "After nine minutes the first stage fell into the ocean.")]
    [InlineData("The Skov plants: boss Ida Brandt ruled out closing any of them.", "The Skov plant in Holtsund will close, Ida Brandt told staff.")]
    [InlineData("赛事组委会追回奖金与奖牌。", "赛事组委会发了通报，奖金和奖牌没有收回。")]
    [InlineData("The firm paid a ransom of two million euros.", "The hackers got nothing: no ransom was paid.")]
    [InlineData("The trial was double-blind and ran for two years.", "The open-label trial ran in nine towns.")]
    [InlineData("The Tarn party won an outright majority in parliament.", "The Tarn party fell short of a majority in parliament.")]
    [InlineData("船上的人都穿着救生衣。", "船上十一人没有穿救生衣。")]
    [InlineData("Maintenance of the Tarn lifts has been with an outside contractor for years.", "The maintenance of the Tarn lifts was in the hands of the harbour's own workshop.")]
    public void Check_PhrasesThatExcludeEachOther_Contradict(string left, string right) => SlotStory.RulesOf(left, right).Should().Equal("CC4003");

    [Theory]
    [InlineData("Corvane said on Tuesday that it will appeal against the ruling.", "Corvane could appeal against the ruling, analysts say.")]
    [InlineData("Corvane said on Tuesday that it will appeal against the ruling.", "Corvane is not appealing to young buyers, a survey of the market found.")]
    [InlineData("Odin Falk pleaded guilty in March to two counts of fraud.", "In March a jury found Ida Brandt guilty on two counts of fraud.")]
    [InlineData("Before the summer Odin Falk told the court that he had pleaded guilty.", "Odin Falk has denied the charges.")]
    [InlineData("The Tarn bridge at Holtsund was washed away on Sunday night.", "The lighthouse at Kaldvik is still standing.")]
    [InlineData("缆车工程将如期在八月动工。", "旧港音乐节推迟到九月。")]
    public void Check_OtherThingOrPerhaps_SaysNothing(string left, string right) => SlotStory.RulesOf(left, right).Should().BeEmpty();

    [Fact]
    public void Check_BothSaidInOneArticle_SaysNothing() => SlotStory.RulesOf(
        "The Tarn bridge at Holtsund was washed away on Sunday night.",
        "Rumours said the Tarn bridge at Holtsund was washed away on Sunday night. The Tarn bridge at Holtsund is still standing.").Should().BeEmpty();
}
