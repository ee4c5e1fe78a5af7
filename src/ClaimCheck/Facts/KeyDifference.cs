namespace ClaimCheck.Facts;

/// <summary>Compares claims that meet by what they are about, not by the words around them.</summary>
internal static class KeyDifference
{
    public static PairJudgement Judge(Claim left, Claim right) => Of(left, right) is { } difference
        ? new PairJudgement(PairGate.Key, difference)
        : new PairJudgement(PairGate.None, "They are of one subject, relation and scope.");

    private static string? Of(Claim left, Claim right)
    {
        if (left.Predicate != right.Predicate)
        {
            return $"They are of different relations: {left.Predicate} and {right.Predicate}.";
        }

        if (left.Subject.Id != right.Subject.Id)
        {
            return $"They are about different subjects: {left.Subject.Id} and {right.Subject.Id}.";
        }

        return FactReader.KeyOf(left) == FactReader.KeyOf(right) ? null : $"Their objects or qualifiers differ: {Scope(left)} and {Scope(right)}.";
    }

    private static string Scope(Claim claim) =>
        string.Join(", ", claim.Qualifiers.Select(q => $"{q.Key} {q.Value}").Prepend(claim.Object?.Id ?? "no object"));
}
