namespace ClaimCheck.Predicates;

/// <summary>How a relation's value moves over time.</summary>
public enum Change
{
    /// <summary>Not at all.</summary>
    Fixed,

    /// <summary>It only rises: orders, tolls.</summary>
    Rises,

    /// <summary>It only falls.</summary>
    Falls,

    /// <summary>It may be another any day: prices, ranks.</summary>
    Varies,

    /// <summary>It is another with the next report, of a month or a quarter: revenue, staff.</summary>
    Reported,
}
