using ClaimCheck.Values;

namespace ClaimCheck.Claims.Statements;

/// <summary>What two statements that are alike say differently.</summary>
/// <param name="Predicate">The relation of the claims: <c>statement.polarity</c>, <c>statement.kind</c> …</param>
/// <param name="Left">The words of the left statement.</param>
/// <param name="LeftValue">What they say.</param>
/// <param name="Right">The words of the right statement.</param>
/// <param name="RightValue">What they say.</param>
internal sealed record Slot(string Predicate, TextSpan Left, ClaimValue LeftValue, TextSpan Right, ClaimValue RightValue)
{
    /// <summary>The same with the sides changed.</summary>
    public Slot Turned => new(Predicate, Right, RightValue, Left, LeftValue);
}
