using ClaimCheck.Tests.Claims.Slots;

namespace ClaimCheck.Tests.Rules;

public sealed class DoublesTests
{
    [Fact]
    public void Check_OneClashReadAsAmountAndAsDirection_IsReportedOnce() =>
        SlotStory.RulesOf("Shares of Corvane fell 7.4% in Oslo on Monday.", "On Monday the shares of Corvane rose 7.4% in Oslo.").Should().ContainSingle();

    [Fact]
    public void Check_AnotherClashOfTheSameSentences_IsReportedToo() => SlotStory.RulesOf(
        "Shares of Corvane fell 7.4% in Oslo on Monday, and the sprinklers in the Corvane mill did not start.",
        "On Monday the shares of Corvane rose 7.4% in Oslo. The sprinklers in the Corvane mill started early.").Should().HaveCount(2).And.Contain("CC4003");
}
