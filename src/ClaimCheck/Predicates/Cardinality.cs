namespace ClaimCheck.Predicates;

/// <summary>How many values a predicate may have at once.</summary>
public enum Cardinality
{
    /// <summary>Nobody has said: two values contradict only where the words show that one thing is meant.</summary>
    Unknown,

    /// <summary>One: two values cannot both hold.</summary>
    One,

    /// <summary>Many: two values are listed as variants.</summary>
    Many,
}
