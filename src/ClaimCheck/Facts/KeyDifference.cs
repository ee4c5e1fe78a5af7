namespace ClaimCheck.Facts;

/// <summary>Compares claims that meet by what they are about, not by the words around them.</summary>
internal static class KeyDifference
{
    public static PairJudgement Judge(Claim left, Claim right) => Of(left, right) is { } difference
        ? new PairJudgement(PairGate.Key, difference)
        : new PairJudgement(PairGate.None, PairMessages.Of("oneKey"));

    private static Message? Of(Claim left, Claim right)
    {
        if (left.Predicate != right.Predicate)
        {
            return PairMessages.Of("relations", ("left", left.Predicate), ("right", right.Predicate));
        }

        if (left.Subject.Id != right.Subject.Id)
        {
            return PairMessages.Of("subjects", ("left", left.Subject.Id), ("right", right.Subject.Id));
        }

        return FactReader.KeyOf(left) == FactReader.KeyOf(right) ? null : PairMessages.Of("scopes", ("left", Scope(left)), ("right", Scope(right)));
    }

    private static string Scope(Claim claim) =>
        string.Join(", ", claim.Qualifiers.Select(q => $"{q.Key} {q.Value}").Prepend(claim.Object?.Id ?? "–"));
}
