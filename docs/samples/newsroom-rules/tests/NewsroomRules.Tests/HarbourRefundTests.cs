namespace NewsroomRules.Tests;

/// <summary>The relation of our own, in harbour.rules.json.</summary>
public sealed class HarbourRefundTests
{
    private static readonly TestStory Dues = new TestStory(HarbourDesk.Rules)
        .Article("ansel chronicle", "Gannet Lines paid harbour dues of {|paid:$42,000|} in Port Ansel.");

    [Fact]
    public void RefundAboveTheDues_IsReported() =>
        Dues.Article("安塞尔早报", "塘鹅航运获退还{|back:5.2万美元|}。")
            .Expect.Contradiction("HARBOUR5001").Between("paid", "back");

    [Fact]
    public void RefundBelowTheDues_IsFine() =>
        Dues.Article("安塞尔早报", "塘鹅航运获退还{|back:1.2万美元|}。")
            .Expect.Claim("back").About("harbour.refund").OfSubject("Gannet Lines").And
            .NoFinding("HARBOUR5001").NoContradictionBetween("paid", "back");
}
