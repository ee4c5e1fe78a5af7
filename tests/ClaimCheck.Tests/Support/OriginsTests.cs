namespace ClaimCheck.Tests.Support;

public sealed class OriginsTests
{
    [Fact]
    public void Check_ReprintWithOtherHeadlineAndAParagraphCut_IsOneOrigin()
    {
        var report = Check(("a", WireTexts.English), ("b", WireTexts.Reprint));

        var origin = report.Origins.Should().ContainSingle().Which;
        origin.Articles.Should().Equal("a", "b");
        origin.Reasons.Should().ContainSingle().Which.Kind.Should().Be(OriginKind.NearDuplicate);
        origin.Reasons[0].Similarity.Should().BeInRange(0.6m, 0.99m);
        Of(report, "casualties.killed").Should().Equal(origin.Id, origin.Id);
    }

    [Fact]
    public void Check_ReprintThatChangedANumber_IsItsOwnOriginForThatFactAlone()
    {
        var report = Check(("a", WireTexts.English), ("b", WireTexts.Reprint.Replace("37 people", "73 people", StringComparison.Ordinal)), ("c", WireTexts.Reprint));

        var killed = Of(report, "casualties.killed");
        killed[0].Should().Be(killed[2]).And.NotBe(killed[1]);
        Of(report, "passenger.count").Distinct().Should().ContainSingle();
        report.Contradictions.Should().ContainSingle(f => f.Facts.Count == 1).Which.Sides.Should().OnlyContain(s => s.Origins == 1);
    }

    [Fact]
    public void Check_SimplifiedAndTraditional_AreOneOrigin()
    {
        var report = Check(("a", WireTexts.Chinese), ("b", WireTexts.Traditional));

        report.Origins.Should().ContainSingle().Which.Reasons[0].Kind.Should().Be(OriginKind.NearDuplicate);
        Of(report, "casualties.injured").Distinct().Should().ContainSingle();
    }

    [Theory]
    [InlineData(WireTexts.English, WireTexts.Independent)]
    [InlineData(WireTexts.Chinese, WireTexts.ChineseIndependent)]
    [InlineData(WireTexts.English, WireTexts.ChineseIndependent)]
    [InlineData(WireTexts.Independent, WireTexts.Chinese)]
    [InlineData(WireTexts.Independent, WireTexts.ChineseIndependent)]
    public void Check_PressConferenceToldIndependently_IsNotOneOrigin(string left, string right)
    {
        var report = Check(("a", left), ("b", right));

        report.Origins.Should().BeEmpty();
        Of(report, "casualties.killed").Should().HaveCount(2).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Check_Translation_IsOneOriginByItsFigures()
    {
        var report = Check(("a", WireTexts.English), ("b", WireTexts.Chinese));

        var reason = report.Origins.Should().ContainSingle().Which.Reasons.Should().ContainSingle().Which;
        reason.Kind.Should().Be(OriginKind.Translation);
        reason.Words.Should().Contain(["37 people", "84 others", "26 boats", "$4.6 million"]);
        Of(report, "casualties.killed").Distinct().Should().ContainSingle();
    }

    [Fact]
    public void Check_SameFiguresInAnotherOrder_AreNoTranslation()
    {
        var paragraphs = WireTexts.Chinese.Split("\n\n");

        Check(("a", WireTexts.English), ("b", string.Join("\n\n", paragraphs.Reverse()))).Origins.Should().BeEmpty();
    }

    [Fact]
    public void Check_TranslationThatChangedANumber_IsItsOwnOriginForThatFact()
    {
        var report = Check(("a", WireTexts.English), ("b", WireTexts.Chinese.Replace("37人", "73人", StringComparison.Ordinal)));

        report.Origins.Should().ContainSingle();
        Of(report, "casualties.killed").Should().OnlyHaveUniqueItems();
        Of(report, "casualties.injured").Distinct().Should().ContainSingle();
    }

    [Fact]
    public void Check_ReprintsTranslationsAndOthersTogether_AreToldApart()
    {
        var report = Check(
            ("a", WireTexts.English), ("b", WireTexts.Reprint), ("c", WireTexts.Chinese), ("d", WireTexts.Traditional), ("e", WireTexts.Independent), ("f", WireTexts.ChineseIndependent));

        report.Origins.Select(o => string.Join(' ', o.Articles)).Should().Equal("a b c d");
        Of(report, "casualties.killed").Distinct().Should().HaveCount(3);
    }

    [Fact]
    public void Check_OneSpeakerQuotedByTwo_IsNotOneOrigin()
    {
        const string Quote = "“At four in the morning we counted 37 dead and 84 injured, and I fear that we shall have to count many more before this terrible night is over,” said mayor Ana Thorn";

        Check(("a", Quote + " in front of the town hall."), ("b", "On the quay of Ostra the families wait for news. " + Quote + " when a reporter asked her.")).Origins.Should().BeEmpty();
    }

    [Fact]
    public void Check_OneArticleThatSaysItTwice_IsOneOrigin()
    {
        var report = Check(
            ("a", "The crash at Ostra killed 12 people on Monday, police said. Rescuers left the site late at night. Twelve people died in the crash, the mayor of Ostra repeated."),
            ("b", "The crash at Ostra killed 15 people on Monday, the fire department said."));

        report.Contradictions.Should().ContainSingle().Which.Sides.Should().OnlyContain(s => s.Origins == 1);
    }

    [Fact]
    public void Check_SameSentenceInDifferentTexts_NamesTheSentence()
    {
        const string Sentence = "The crash at Ostra killed 12 people on Monday.";
        var report = Check(("a", Sentence + " Wet leaves lay on the rails, say those who live there."), ("b", Sentence + " Trains to the coast are cancelled until the week is out."));

        var reason = report.Origins.Should().ContainSingle().Which.Reasons.Should().ContainSingle().Which;
        (reason.Kind, reason.Words[0]).Should().Be((OriginKind.SameSentence, Sentence));
    }

    [Fact]
    public void Check_ArticlesInAnotherOrder_GivesTheSameOrigins()
    {
        Article[] articles = [new("a", WireTexts.English), new("b", WireTexts.Reprint), new("c", WireTexts.Chinese), new("d", WireTexts.Independent)];
        var checker = new ClaimChecker();

        checker.Check(articles.Reverse()).Should().Be(checker.Check(articles));
    }

    [Fact]
    public void CheckClaims_OriginGivenByHand_IsKept()
    {
        var report = new ClaimChecker().CheckClaims([.. "ab".Select(a => Given.Claim($"{a}", "investment.amount", Given.Money(5)) with { Origin = "o-mine" })]);

        report.Claims.Should().OnlyContain(c => c.Origin == "o-mine");
    }

    private static Report Check(params (string Id, string Text)[] articles) =>
        new ClaimChecker().Check(articles.Select(a => Given.Article(a.Id, a.Text, "2025-06-13")));

    /// <summary>The origins of each article's claim of a relation.</summary>
    private static string[] Of(Report report, string predicate) =>
        [.. report.Claims.Where(c => c.Predicate == predicate).DistinctBy(c => c.Article).Select(c => c.Origin!)];
}
