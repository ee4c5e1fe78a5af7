namespace ClaimCheck.Predicates;

/// <summary>Whether a relation counts whom an event befell: then claims of different articles meet by relation and event.</summary>
internal enum Toll
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>Who is counted stays counted: the dead.</summary>
    Lasting,

    /// <summary>Who is counted may leave the count: some of the injured die, the missing are found.</summary>
    Passing,
}
