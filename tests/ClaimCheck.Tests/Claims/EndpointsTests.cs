namespace ClaimCheck.Tests.Claims;

public sealed class EndpointsTests
{
    [Theory]
    [InlineData("Kestrel Motors sold more than Vale Motors last month, while Osprey Motors delivered 41,581 cars.\n\nOsprey Motors is based in York. Kestrel Motors is based in Leeds.", "Osprey Motors")]
    [InlineData("红隼汽车9月领先同行，鱼鹰汽车交付41581辆。\n\n红隼汽车总部在利兹。鱼鹰汽车总部在约克。", "鱼鹰汽车")]
    public void Check_NameInTheValuesClause_IsItsSubject(string text, string subject) =>
        new ClaimChecker().Check([Given.Article("a1", text, "2025-03-01")]).Claims
            .Should().ContainSingle(c => c.Predicate == "delivery.count").Which.Subject.Text.Should().Be(subject);
}
