namespace ClaimCheck.Tests.Conventions;

/// <summary>Tests that measure time run alone: beside others they would measure those too.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class WallClock
{
    public const string Name = "wall clock";
}
