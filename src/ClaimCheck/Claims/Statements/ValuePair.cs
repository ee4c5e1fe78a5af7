using ClaimCheck.Values;

namespace ClaimCheck.Claims.Statements;

/// <summary>Values of twins that stand in the same place.</summary>
/// <param name="Left">Of the left statement.</param>
/// <param name="Right">Of the right one.</param>
/// <param name="IsAnchored">Whether the word before or the word behind is the same.</param>
/// <param name="FollowsEqual">Whether the word before is the same, or none.</param>
internal sealed record ValuePair(StatementWord Left, StatementWord Right, bool IsAnchored, bool FollowsEqual)
{
    /// <summary>Whether they cannot both be true.</summary>
    public bool Differs => Left.Value!.RelationTo(Right.Value!) == Relation.Contradict;
}
