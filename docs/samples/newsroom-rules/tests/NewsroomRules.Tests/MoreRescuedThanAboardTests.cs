namespace NewsroomRules.Tests;

public sealed class MoreRescuedThanAboardTests
{
    private static readonly TestStory Rescue = new TestStory(HarbourDesk.Rules)
        .Article("coast guard", "Lifeboats rescued {|rescued:171 people|} from the ferry Grey Heron before midnight, the coast guard said.");

    [Fact]
    public void MoreRescuedThanAboard_IsReported() =>
        Rescue.Article("owner", "Gannet Lines said that the Grey Heron had left port carrying {|aboard:146 passengers|}.")
            .Expect.Contradiction("HARBOUR1001").Between("rescued", "aboard").Saying("146 aboard");

    [Fact]
    public void AsManyAsAboardWithTheCrew_IsFine() =>
        Rescue.Article("owner", "Gannet Lines said that the Grey Heron had left port carrying {|aboard:160 passengers|} and 12 crew members.")
            .Expect.NoFinding("HARBOUR1001").NoContradictionBetween("rescued", "aboard");
}
