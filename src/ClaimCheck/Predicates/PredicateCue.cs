namespace ClaimCheck.Predicates;

/// <summary>A relation that a concept speaks of, and the concept the sentence must hold besides.</summary>
internal readonly record struct PredicateCue(Predicate Predicate, string? Besides);
