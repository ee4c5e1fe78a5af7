namespace ClaimCheck.Rules.Relations;

/// <summary>Parts make a whole: together they are no more than it, and as many where all of them are told.</summary>
/// <param name="whole">Predicate of the whole.</param>
/// <param name="parts">Predicates of the parts; no two count the same things.</param>
/// <param name="tolerance">How far the sum may lie off, as a share of it.</param>
internal sealed class SumRelation(string whole, Sequence<string> parts, decimal tolerance) : ReckonedRelation(whole, parts)
{
    /// <summary>Whether these are all the parts, so that they may not be fewer than the whole either.</summary>
    public bool IsComplete { get; init; }

    public override Reckoning? Reckon(IReadOnlyList<Claim> claims)
    {
        var operands = claims.Select(Operand.Of).OfType<Operand>().ToArray();
        if (operands.Length < claims.Count || Array.Exists(operands, o => !o.IsLike(operands[0])))
        {
            return null;
        }

        var (whole, parts) = (operands[0], operands[1..]);
        var sum = parts.Aggregate(new Extent(0m, 0m), (all, part) => all.Plus(part.Extent)).Widened(tolerance);
        var holds = !whole.Extent.IsBelow(sum) && !(IsComplete && sum.IsBelow(whole.Extent));
        return holds ? Reckoning.Right : Explain(whole, parts);
    }

    private static Reckoning Explain(Operand whole, Operand[] parts)
    {
        var result = parts.Sum(p => p.Stated);
        var (sum, total, terms) = (Figures.Reckoned(result, whole), Figures.Of(whole.Value), string.Join(" + ", parts.Select(p => Figures.Of(p.Value))));
        return new Reckoning(false, Reckoning.GapOf(result, whole.Stated), new Message(parts.Length == 1 ? "relation.part" : "relation.sum", new Qualifiers([new("parts", terms), new("reckoned", sum), new("stated", total)])));
    }
}
