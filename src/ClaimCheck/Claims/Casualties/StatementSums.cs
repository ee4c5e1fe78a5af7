namespace ClaimCheck.Claims.Casualties;

/// <summary>Adds up what one sentence says piece by piece: "killed three and then himself", "one man died there and another in hospital".</summary>
internal static class StatementSums
{
    public static List<Statement> Of(List<Statement> statements)
    {
        var sums = new List<Statement>();
        foreach (var statement in statements)
        {
            var at = sums.FindLastIndex(s => AddsTo(s, statement));
            if (at >= 0)
            {
                sums[at] = sums[at] with { People = [.. sums[at].People, .. statement.People] };
            }
            else
            {
                sums.Add(statement);
            }
        }

        return sums;
    }

    private static bool AddsTo(Statement first, Statement next) =>
        first.Harm == next.Harm && first.Count is > 0 && next.Count is > 0
        && ((!first.HasCulprit && !first.IncludesCulprit && next.IsCulpritDead && (first.IsObject || (first.IsParticiple && next.IsParticiple)))
            || (!next.IsObject && next.People[0] is { IsMore: true } && first.People.All(p => p.Kind is not PeopleKind.Known)));
}
