namespace NewsroomRules.Tests;

/// <summary>The rule of a few words, in HarbourDesk.</summary>
public sealed class PassengerLimitTests
{
    [Fact]
    public void MorePassengersThanAnyShipTakes_AreReported() =>
        new TestStory(HarbourDesk.Rules)
            .Article("a", "The ferry Grey Heron was carrying [|16,400 passengers|], Gannet Lines said.")
            .Expect.Finding(Verdict.InternalConflict, "HARBOUR1002").About("passenger.count").Which.Sides.Single();

    [Fact]
    public void AFullShip_IsFine() =>
        new TestStory(HarbourDesk.Rules)
            .Article("a", "The ferry Grey Heron was carrying [|2,400 passengers|], Gannet Lines said.")
            .Expect.NoFinding("HARBOUR1002").Claim("2,400 passengers").About("passenger.count");
}
