namespace ClaimCheck.Predicates;

/// <summary>How many values a relation may have at once.</summary>
internal enum Cardinality
{
    Unknown,
    One,
    Many,
}
