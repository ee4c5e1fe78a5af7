namespace ClaimCheck.Tests.Claims.Statements;

public sealed class StatementClaimsTests
{
    [Theory]
    [InlineData("Orla Venn chaired the harbour board.", "Orla Venn never chaired the harbour board.")]
    [InlineData("The ferry was insured against fire.", "The ferry wasn't insured against fire.")]
    [InlineData("The museum had no curators.", "The museum had two curators.")]
    [InlineData("The Larch Bridge has yet to be painted.", "The Larch Bridge was painted.")]
    [InlineData("The council approved the new tram line.", "The council rejected the new tram line.")]
    [InlineData("The bakery on Elm Street stopped selling rye bread.", "The bakery on Elm Street sells rye bread.")]
    [InlineData("沈岚曾任港务局局长。", "沈岚不曾担任港务局局长。")]
    [InlineData("该渡轮投保了火险，船东已获通知。", "该渡轮并未投保火险，船东已获通知。")]
    [InlineData("議會批准了新的電車路線。", "議會否決了新的電車路線。")]
    [InlineData("这座桥并非由石匠修建。", "这座桥是由石匠修建。")]
    public void Check_AssertedAndDenied_Contradict(string left, string right) => RulesOf(left, right).Should().Equal("CC4003");

    [Theory]
    [InlineData("Tamsin Ferrow is a Danish cellist.", "Tamsin Ferrow is a Norwegian cellist.", "CC3002")]
    [InlineData("Low Tide is a novel about two sisters.", "Low Tide is a film about two sisters.", "CC3003")]
    [InlineData("Low Tide was directed by Ewan Strake.", "Low Tide was directed by Mira Dolan.", "CC3003")]
    [InlineData("The tower stands in Varna only.", "The tower stands in Odesa.", "CC3003")]
    [InlineData("柳青原是丹麦画家。", "柳青原是瑞典画家。", "CC3002")]
    [InlineData("靜水鄉圖書館位於花田縣，藏書甚豐。", "靜水鄉圖書館位於石門縣，藏書甚豐。", "CC3002")]
    [InlineData("《浅滩》是一部小说，讲述两姐妹的故事。", "《浅滩》是一部电影，讲述两姐妹的故事。", "CC3003")]
    public void Check_AnotherOfOneClass_Contradicts(string left, string right, string rule) => RulesOf(left, right).Should().Equal(rule);

    [Theory]
    [InlineData("Low Tide is a 2011 drama film.", "Low Tide is a 2014 drama film.", "CC2001")]
    [InlineData("On March 4 , 2011 , the Larch Bridge opened .", "On March 9 , 2011 , the Larch Bridge opened .", "CC2001")]
    [InlineData("Edda Holm, born on 3 May 1901, was a painter and died on 7 June 1960.", "Edda Holm, born on 3 May 1911, was a painter and died on 7 June 1970.", "CC2001")]
    [InlineData("康帝的第四子是他的继承人。", "康帝的第五子是他的继承人。", "CC1002")]
    public void Check_AnotherValueInOnePlace_Contradicts(string left, string right, string rule) => RulesOf(left, right).Distinct().Should().Equal(rule);

    [Theory]
    [InlineData("The tenant shall not keep dogs in the flat.", "The tenant may keep dogs in the flat.")]
    [InlineData("The bank paid its members a dividend.", "If sales fall, the bank paid its members no dividend.")]
    [InlineData("Halden did not sign the lease in 2014.", "Halden signed the lease in 2018.")]
    [InlineData("Tamsin Ferrow is a European cellist.", "Tamsin Ferrow is a Danish cellist.")]
    [InlineData("Low Tide is not only a novel about two sisters.", "Low Tide is a novel about two sisters.")]
    [InlineData("The film stars Ewan Strake.", "The film stars Mira Dolan.")]
    [InlineData("The play was shown in Varna, Odesa and Ghent.", "The play was shown in Varna, Lund and Ghent.")]
    [InlineData("Audit report for fiscal year 2021: no remarks.", "Audit report for fiscal year 2022: no remarks.")]
    [InlineData("Please note the ferry was insured against fire.", "The ferry was insured against fire.")]
    [InlineData("The ferry note was insured against fire.", "The ferry was insured against fire.")]
    [InlineData("The mill was bought by the town in 2015.", "The mill was sold to a farmer in 2023.")]
    [InlineData("沈岚未来将担任港务局局长。", "沈岚将担任港务局局长。")]
    [InlineData("柳青原是欧洲画家。", "柳青原是瑞典画家。")]
    [InlineData("承租人不得在屋内养狗。", "承租人可以在屋内养狗。")]
    [InlineData("南边地势较北边低。", "北边地势较南边高。")]
    public void Check_BothCanBeRight_SaysNothing(string left, string right) => RulesOf(left, right).Should().BeEmpty();

    [Fact]
    public void Check_ThreeArticlesOfTwoMinds_IsOneContradiction()
    {
        var report = Report("The ferry was insured against fire.", "The ferry was never insured against fire.", "The ferry was not insured against fire.");

        report.Contradictions.Should().ContainSingle().Which.Sides.Should().HaveCount(2);
    }

    [Fact]
    public void Check_Denial_QuotesTheDenyingWords()
    {
        var report = Report("The ferry was insured against fire.", "The ferry was never insured against fire.");

        report.Claims.Where(c => c.Predicate == "statement.polarity").Select(c => c.Evidence!.Quote).Should().BeEquivalentTo("insured", "never insured");
    }

    [Fact]
    public void Check_SentencesOfStoriesThatShareLittle_AreNotTwins()
    {
        const string Left = "The harbour board met on Friday to hear the report. Its chair said the ferry had been inspected in May. The crew was well trained.\n\nThe ferry was insured against fire.";
        const string Right = "A storm kept the boats in port for most of the week. Nobody was hurt. The ferry lay at the east quay.\n\nThe ferry was not among the boats that the insurers of the fire looked at.";

        Report(Left, Right).Contradictions.Should().BeEmpty();
    }

    private static IEnumerable<string> RulesOf(string left, string right) => Report(left, right).Contradictions.Select(c => c.Rule);

    private static Report Report(params string[] texts) =>
        new ClaimChecker().Check(texts.Select((text, i) => Given.Article($"a{i + 1}", text)));
}
