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
            var again = statement.People is [{ Kind: PeopleKind.Some, IsAgain: true }, _, ..] ? sums.FindLastIndex(s => s.Harm == statement.Harm && s.IsDeed && s.Count is > 0) : -1;
            if (again >= 0)
            {
                sums[again] = sums[again] with { People = [.. sums[again].People, .. statement.People.Skip(1)] };
            }
            else if (at >= 0)
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
        first.Harm == next.Harm && first.Count is > 0 && next.Count is > 0 && next.Ranked is null && first.People[0].Span != next.People[0].Span
        && ((!first.HasCulprit && !first.IncludesCulprit && next.IsCulpritDead && (first.IsObject || (first.IsParticiple && next.IsParticiple)))
            || (first.IsDeed && next.IsDeed && first.Harm == Harm.Killed && !next.HasCulprit && first.People.All(p => p.Kind is PeopleKind.Single or PeopleKind.Named) && next.People.All(p => !p.IsPart && (p.Kind is not (PeopleKind.Known or PeopleKind.Named) || IsAnother(first.People, p))))
            || (!next.IsObject && next.People[0] is { IsMore: true } && first.People.All(p => p.Kind is not PeopleKind.Known) && !IsAgain(first, next)));

    /// <summary>Whether a named person is none of those named before.</summary>
    private static bool IsAnother(IReadOnlyList<People> before, People person) =>
        person.Entity is not null && before.All(p => p.Entity is not null && p.Entity != person.Entity);

    /// <summary>"Three others were hurt in gunfire that left three others hurt": the same number of others is told twice.</summary>
    private static bool IsAgain(Statement first, Statement next) => first.People[0].IsMore && first.Count == next.Count;
}
