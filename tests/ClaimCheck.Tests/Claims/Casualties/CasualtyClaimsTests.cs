using ClaimCheck.Values;

namespace ClaimCheck.Tests.Claims.Casualties;

public sealed class CasualtyClaimsTests
{
    [Theory]
    [InlineData("Three people were killed and four others injured in the crash.", 3, 4)]
    [InlineData("A man was killed.", 1, null)]
    [InlineData("A gunman killed three people before killing himself.", 4, null)]
    [InlineData("Five people died, including the gunman.", 5, null)]
    [InlineData("Ada Moss, 14, and Carl Moss, 16, were killed.", 2, null)]
    [InlineData("A mother and her two sons were found dead.", 3, null)]
    [InlineData("The crash left two dead and three in hospital.", 2, 3)]
    [InlineData("All five were hurt.", null, 5)]
    [InlineData("Two men and a woman were shot.", null, 3)]
    [InlineData("Four people were shot, one fatally.", 1, 3)]
    [InlineData("He shot six people, killing four of them.", 4, 2)]
    [InlineData("Police are investigating a double homicide.", 2, null)]
    [InlineData("Two people, a man and a woman, were killed.", 2, null)]
    [InlineData("Six people, including four children and two adults, were killed.", 6, null)]
    [InlineData("Two bailiffs were killed and the gunman was shot dead.", 3, null)]
    [InlineData("He killed six of his grandchildren, his daughter and himself.", 8, null)]
    [InlineData("One of four injured in the blast spoke to reporters.", null, 4)]
    [InlineData("Four people were killed by a man before he was shot and killed by police.", 5, null)]
    [InlineData("A man shot and killed by officers in Harlow first shot and killed his girlfriend and then fatally shot three men.", 5, null)]
    [InlineData("A fifth victim of the shooting died on Sunday.", 5, null)]
    [InlineData("Two teens are dead and 18 people are injured. One of those patients later died.", 2, 18)]
    [InlineData("Ten people were wounded. One of the victims, Dean Moss, died.", 1, 9)]
    [InlineData("A gunman fatally shot a teenager, also wounding two girls. The man who was killed was 17 and was shot twice.", 1, 2)]
    [InlineData("A total of four people, including Mr. Moss, were wounded in the shooting.", null, 4)]
    [InlineData("Four people, among them the singer known as Zed, were wounded.", null, 4)]
    [InlineData("The victims, a man, 17, and two women, 13 and 19 years of age, were wounded.", null, 3)]
    [InlineData("A boy, 9, and two girls, ages 3 and 5, were killed.", 3, null)]
    [InlineData("A total of 14 people were killed.", 14, null)]
    [InlineData("Allen shot and killed Rolando Delgado, 28, then drove on and fatally shot his former boss.", 2, null)]
    [InlineData("Allen shot and killed Rolando Delgado, then fatally shot Marvin Pritch.", 2, null)]
    [InlineData("Ada Moss was found shot to death along with three others.", 4, null)]
    [InlineData("One of the five people hospitalized after the shooting has died.", 1, 4)]
    [InlineData("Four people were shot, and three people are dead, including the shooter.", 3, 2)]
    [InlineData("A family of 5 was found dead.", 5, null)]
    [InlineData("Ten people were wounded in the blast. One of the victims died on Sunday.", 1, 9)]
    [InlineData("Five people, including Ada Moss, were injured. Ada Moss died in hospital on Sunday.", 1, 4)]
    [InlineData("Ada Moss was one of five people injured in the blast. Ada Moss died on Sunday.", 1, 4)]
    [InlineData("A shooting left Ada Moss dead. A woman and two other men were also shot.", 1, 3)]
    [InlineData("Four people were shot at a bar in Harlow.", null, 4)]
    [InlineData("Sergeant Ada Moss and Court Officer Carl Brook were shot and killed.", 2, null)]
    [InlineData("Three people were killed in Harlow. Five people were hurt in a separate incident.", 3, null)]
    [InlineData("Ada Moss called police after he fatally stabbed two neighbours.", 2, null)]
    [InlineData("Ada Moss fatally shot six people before officers fatally shot him eight hours later.", 7, null)]
    [InlineData("The harbour was busy. It rained. The market was open. Two men were shot at the harbour. Nobody slept. The night was long. One of the victims was pronounced dead later.", 1, 1)]
    [InlineData("10人受伤。其中一人死亡。", 1, 9)]
    [InlineData("包括市民李明在内的5人受伤。李明周日不治身亡。", 1, 4)]
    [InlineData("哈洛发生枪击，3人死亡。另一起枪击造成5人死亡。", 3, null)]
    [InlineData("第五名伤者不治身亡。", 5, null)]
    [InlineData("四人被一名男子杀害，该男子随后被警方击毙。", 5, null)]
    [InlineData("一名男子枪杀妻子和三名子女，然后自杀。", 5, null)]
    [InlineData("事故造成3人死亡、5人受伤。", 3, 5)]
    [InlineData("一名男子身亡。", 1, null)]
    [InlineData("枪击案致3死5伤。", 3, 5)]
    [InlineData("車禍造成兩死三傷。", 2, 3)]
    [InlineData("枪手打死三人后自杀。", 4, null)]
    [InlineData("死亡人数升至53人。", 53, null)]
    [InlineData("遇难者为4人。", 4, null)]
    [InlineData("一名男子和两名女子受伤。", null, 3)]
    [InlineData("两名少年死亡，18人受伤。其中一名伤者后来死亡。", 2, 18)]
    [InlineData("包括歌手阿泽在内，共有四人受伤。", null, 4)]
    [InlineData("两名警员中枪，其中一人死亡。", 1, 1)]
    public void Check_Toll_IsReadInNumbers(string text, int? killed, int? injured)
    {
        Values(text, "casualties.killed").Should().Equal(killed is null ? [] : [killed.Value]);
        Values(text, "casualties.injured").Should().Equal(injured is null ? [] : [injured.Value]);
    }

    [Theory]
    [InlineData("Four men were shot in Harlow on Tuesday. A man was shot and killed on the same street last week.", 4)]
    [InlineData("Four men were shot in Harlow on Tuesday. A man was shot and killed on the same street on 4 August.", 4)]
    [InlineData("Four men were shot in Harlow on Tuesday. A man was shot and killed there on Tuesday.", 3)]
    public void Check_DeedOfAnotherDay_TakesNobodyFromTheInjured(string text, int injured)
    {
        var report = new ClaimChecker().Check([Given.Article("a1", text, "2025-08-13")]);

        report.Claims.Where(c => c.Predicate == "casualties.injured").Select(c => (int)((Quantity)c.Value).Stated).Should().Equal(injured);
    }

    [Theory]
    [InlineData("Police said six people were killed in Harlow. Two people were killed near the library. The bodies of two men lay in a house.", 6)]
    [InlineData("枪击案造成6人死亡。图书馆附近有2人死亡。屋内发现2人死亡。", 6)]
    public void Check_WholeToldBeforeItsParts_IsTheToll(string text, int killed) =>
        Values(text, "casualties.killed").Should().Equal(killed);

    [Theory]
    [InlineData("Ada Moss was shot and killed in Harlow. Carl Brook, a customer, was also killed.")]
    [InlineData("He killed his family on Sunday. Ada Moss was found dead.")]
    [InlineData("He was shot at by the guard.")]
    [InlineData("李明在枪击中死亡。一名顾客也死亡。")]
    [InlineData("No one was killed.")]
    [InlineData("Nobody was hurt.")]
    [InlineData("The passengers were not injured.")]
    [InlineData("Several people were killed.")]
    [InlineData("Twelve shots were fired and two cars were hit.")]
    [InlineData("He tried to kill two officers.")]
    [InlineData("Seven people have been killed in the city this year.")]
    [InlineData("没有人受伤。")]
    [InlineData("无人伤亡。")]
    [InlineData("今年以来已有7人死亡。")]
    [InlineData("多人受伤。")]
    public void Check_NoTollOfThisEvent_GivesNone(string text)
    {
        Values(text, "casualties.killed").Should().BeEmpty();
        Values(text, "casualties.injured").Should().BeEmpty();
    }

    [Theory]
    [InlineData("Five people were killed. Two of the dead, both brothers, were students.")]
    [InlineData("事故造成5人死亡，其中2人死亡于医院。")]
    public void Check_PartOfAToll_IsNoTollOfItsOwn(string text) => Values(text, "casualties.killed").Should().Equal(5);

    [Fact]
    public void Check_TitleAndLead_DecideWhichNumberIsTheToll()
    {
        var article = Given.Article("a1", "Three people were killed in the fire. Two people died on the second floor.") with { Title = "Three dead in Harbour Street fire" };

        var claims = new ClaimChecker().Check([article]).Claims;

        claims.Should().ContainSingle(c => c.Predicate == "casualties.killed").Which.Value.Should().BeOfType<Quantity>().Which.Stated.Should().Be(3);
        claims.Should().ContainSingle(c => c.Predicate == "casualties.killed.part");
    }

    [Theory]
    [InlineData("2025-03-01", Verdict.Contradiction)]
    [InlineData("2025-03-03", Verdict.Update)]
    public void Check_DifferingTolls_AreSetAgainstEachOtherByTheirDays(string second, Verdict expected)
    {
        var report = new ClaimChecker().Check([
            Given.Article("a1", "Three people were killed in a bus crash near Calder Hill on Saturday.", "2025-03-01"),
            Given.Article("a2", "Five people were killed in a bus crash near Calder Hill on Saturday.", second)]);

        report.Contradictions.Concat(report.Findings).Should().ContainSingle().Which.Verdict.Should().Be(expected);
    }

    [Fact]
    public void Check_OnePersonTold_DoesNotContradictAToll()
    {
        var report = new ClaimChecker().Check([
            Given.Article("a1", "A woman was killed in a bus crash near Calder Hill on Saturday.", "2025-03-01"),
            Given.Article("a2", "Five people were killed in a bus crash near Calder Hill on Saturday.", "2025-03-01")]);

        report.Contradictions.Should().BeEmpty();
    }

    [Theory]
    [InlineData("强震致3万人死亡", "casualties.killed", "救援人员说有2万人死亡。\n\n当地官员说有3万人死亡。", 30_000)]
    [InlineData("強震致3萬人死亡", "casualties.killed", "救援人员说有2万人死亡。\n\n当地官员说有3万人死亡。", 30_000)]
    [InlineData("3人死亡5人受伤", "casualties.injured", "3人死亡，2人受伤。\n\n后来，救援人员说5人受伤。", 5)]
    [InlineData("3人死亡5人受傷", "casualties.injured", "3人死亡，2人受伤。\n\n后来，救援人员说5人受伤。", 5)]
    public void Check_ChineseTitle_WeighsTheSameInBothScripts(string title, string predicate, string text, int toll) =>
        Values(Given.Article("a1", text, "2025-03-01") with { Title = title }, predicate).Should().Equal(toll);

    [Fact]
    public void Check_SameNumberOfOthersTwice_IsNotAddedUp() =>
        Values("A man died and three others were hurt when fire broke out, a blaze that left three others hurt.", "casualties.injured").Should().OnlyContain(v => v == 3);

    private static decimal[] Values(string text, string predicate) => Values(Given.Article("a1", text, "2025-03-01"), predicate);

    private static decimal[] Values(Article article, string predicate) =>
        [.. new ClaimChecker().Check([article]).Claims.Where(c => c.Predicate == predicate).Select(c => ((Quantity)c.Value).Stated)];
}
