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

    private static Claim Toll(int dead, string? speaker) => Given.Claim("a1", "casualties.killed", Given.Count(dead)) with { Attribution = speaker, Modality = Modality.Reported };

    private static Sequence<Finding> Check(params Claim[] claims) => new ClaimChecker().CheckClaims(claims).Findings;
}
