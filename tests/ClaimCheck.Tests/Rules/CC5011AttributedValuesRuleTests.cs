namespace ClaimCheck.Tests.Rules;

public sealed class CC5011AttributedValuesRuleTests
{
    [Fact]
    public void Check_TwoSpeakersTwoValues_NamesWhoSaysWhich()
    {
        var finding = Check(Toll(12, "police"), Toll(15, "the hospital")).Should().ContainSingle().Subject;

        finding.Rule.Should().Be("CC5011");
        finding.Verdict.Should().Be(Verdict.InternalConflict);
        finding.Explanation.Should().Contain("police: «12 person»").And.Contain("the hospital: «15 person»").And.Contain("do not meet: 3 person or 20 % apart");
        finding.Message.Id.Should().Be("rule.CC5011");
        finding.Explanation.Should().StartWith($"{finding.Message.Args["leftSpeaker"]}: «{finding.Message.Args["left"]}». {finding.Message.Args["rightSpeaker"]}: «{finding.Message.Args["right"]}».");
        finding.Message.Args.Keys.Should().Contain(["leftSpeaker", "rightSpeaker"]);
    }

    [Fact]
    public void Check_OneSpeakerOrNone_IsNotItsOwn()
    {
        Check(Toll(12, "police"), Toll(15, "police")).Should().NotContain(f => f.Rule == "CC5011");
        Check(Toll(12, "police"), Toll(15, null)).Should().NotContain(f => f.Rule == "CC5011");
        Check(Toll(12, "police"), Toll(12, "the hospital")).Should().BeEmpty();
        Check(Toll(12, "police"), Toll(15, "the hospital") with { Subject = new Entity("other", "other") }).Should().BeEmpty();
    }

    [Fact]
    public void Check_NothingToSetAgainst_FailsOnNothing() =>
        new ClaimChecker().CheckClaims([Toll(12, "police"), Toll(12, "the hospital"), Toll(15, null)]).Notes.Should().BeEmpty();

    [Theory]
    [InlineData("Thousands marched in Lisbon on Saturday. Police put the crowd at 5,000; organisers said 20,000.", "Police", "organisers")]
    [InlineData("About 5,000 people attended the vigil in Lisbon, police said, while organisers claimed 8,000 people attended.", "police", "organisers")]
    [InlineData("A ferry caught fire off Tamar. Police said 12 people were killed. The hospital said 15 people were killed.", "Police", "hospital")]
    [InlineData("A ferry caught fire off Tamar. Police said 12 people were killed; the hospital said 15.", "Police", "hospital")]
    [InlineData("According to the fire department, 40 people were injured in Tamar, while the hospital put the number of injured at 52.", "fire department", "hospital")]
    [InlineData("数千人在里斯本游行。警方称有5000人参加，主办方则称有2万人参加。", "警方", "主办方")]
    [InlineData("數千人在里斯本遊行。主辦方估計有2萬人參加，警方給出的數字是5000人。", "主辦方", "警方")]
    [InlineData("渡轮在里斯本起火。警方说有12人死亡，医院则说有15人死亡。", "警方", "医院")]
    public void Check_TwoSpeakersInText_NamesBoth(string text, string first, string second)
    {
        var report = new ClaimChecker().Check([new Article("a", text)]);

        var finding = report.Findings.Should().ContainSingle(f => f.Rule == "CC5011").Subject;
        finding.Verdict.Should().Be(Verdict.InternalConflict);
        new[] { finding.Message.Args["leftSpeaker"], finding.Message.Args["rightSpeaker"] }.Should().BeEquivalentTo(first, second);
        report.Contradictions.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Police earlier said 12 people were killed in Tamar. The hospital later said 15 people were killed.")]
    [InlineData("On Monday police said 12 people were killed in Tamar. On Tuesday the hospital said 15 people were killed.")]
    [InlineData("Police said 12 people were killed in Tamar. The hospital said three of them died there.")]
    [InlineData("Police said 12 people were killed in Tamar. The hospital said 2 people died.")]
    [InlineData("Police said 12 people were killed in Tamar. Police said 15 people were killed.")]
    [InlineData("Police said 12 people were killed in Tamar. Tamar police said 15 people were killed.")]
    [InlineData("Police said 12 people were killed in Tamar. The hospital said 12 people were killed.")]
    [InlineData("Police said 12 people were killed in Tamar. The hospital said at least 10 people were killed.")]
    [InlineData("Police said 12 people were killed in Tamar. The hospital said six children were killed.")]
    [InlineData("Police said Ada Moss, 34, was hurt in Tamar. The hospital said Ben Moss, 43, was hurt.")]
    [InlineData("Police put the crowd in Lisbon at 5,000; organisers had hoped for 20,000.")]
    [InlineData("Police put the crowd in Lisbon at 5,000 in the morning; organisers said 20,000 by the evening.")]
    [InlineData("警方起初称12人死亡，医院随后称有15人死亡。")]
    [InlineData("警方称有12人死亡，医院称其中3人死亡。")]
    [InlineData("警方周一称有12人死亡，医院周二称有15人死亡。")]
    public void Check_UpdatesPartsAndOneSpeaker_AreSilent(string text) =>
        new ClaimChecker().Check([new Article("a", text)]).Findings.Should().NotContain(f => f.Rule == "CC5011");

    [Fact]
    public void Check_ContestedTollAgainstOtherArticles_IsNoContradiction()
    {
        Article[] articles =
        [
            new("a", "A ferry caught fire off Tamar. Police said 12 people were killed. The hospital said 15 people were killed."),
            new("b", "A ferry caught fire off Tamar. Fifteen people were killed."),
        ];

        new ClaimChecker().Check(articles).Contradictions.Should().BeEmpty();
    }

    [Fact]
    public void Check_OneSpeakerInTwoArticles_IsAContradiction()
    {
        Article[] articles =
        [
            new("a", "A ferry caught fire off Tamar. Police said 12 people were killed in the ferry fire."),
            new("b", "A ferry caught fire off Tamar. Police said 15 people were killed in the ferry fire."),
        ];

        new ClaimChecker().Check(articles).Contradictions.Should().ContainSingle().Which.Rule.Should().Be("CC1002");
    }

    private static Claim Toll(int dead, string? speaker) => Given.Claim("a1", "casualties.killed", Given.Count(dead)) with { Attribution = speaker, Modality = Modality.Reported };

    private static Sequence<Finding> Check(params Claim[] claims) => new ClaimChecker().CheckClaims(claims).Findings;
}
