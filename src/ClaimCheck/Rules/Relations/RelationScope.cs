using ClaimCheck.Facts;

namespace ClaimCheck.Rules.Relations;

/// <summary>Finds the claims that a relation may reckon together: near each other in one article, or of one subject where no text was read.</summary>
internal static class RelationScope
{
    private const string Nobody = "unknown";
    private const string PerWhat = "per";

    /// <summary>A story with more claims of one predicate is a table.</summary>
    private const int MostClaims = 500;

    /// <summary>The claims of each of the other predicates that speak of what the lead claim speaks of; null where one has none.</summary>
    public static IReadOnlyList<Claim[]>? Around(Claim lead, ReckonedRelation relation, RuleContext context)
    {
        var found = new List<Claim[]>();
        foreach (var predicate in relation.Others)
        {
            var claims = Claims(context.FactsOf(predicate)).Where(c => c.Predicate == predicate && IsFirm(c) && Belong(lead, c, relation.Nearness)).ToArray();
            if (claims.Length == 0)
            {
                return null;
            }

            var own = Array.FindAll(claims, c => c.Article == lead.Article);
            found.Add(own.Length > 0 ? own : claims);
        }

        return found;
    }

    /// <summary>The claims of facts; none where there are so many that they are a table, so that time grows with the length of a story, not with its square.</summary>
    public static IReadOnlyList<Claim> Claims(IEnumerable<FactSheet> facts)
    {
        Claim[] claims = [.. facts.SelectMany(f => f.Claims).Take(MostClaims + 1)];
        return claims.Length > MostClaims ? [] : claims;
    }

    /// <summary>Whether an article stands behind a claim, its own or somebody's words.</summary>
    public static bool IsFirm(Claim claim) => claim.Modality is Modality.Asserted or Modality.Reported;

    private static bool Belong(Claim lead, Claim other, Nearness nearness)
    {
        if (lead.Evidence is not { } here || other.Evidence is not { } there)
        {
            return lead.Evidence is null && other.Evidence is null && lead.Subject.Id == other.Subject.Id && Agree(lead.Qualifiers, other.Qualifiers);
        }

        var isOwn = lead.Article == other.Article;
        if (isOwn && Overlap(here, there))
        {
            return false;
        }

        return nearness == Nearness.Story
            ? HaveOneSubject(lead, other) && Agree(lead.Qualifiers, other.Qualifiers)
            : isOwn && Narrowing(lead).SequenceEqual(Narrowing(other)) && nearness switch
            {
                Nearness.Sentence => here.Sentence == there.Sentence,
                Nearness.Neighbours => here.Sentence == there.Sentence || (AreNext(here.Sentence, there.Sentence) && ShareName(lead, other)),
                _ => HaveOneSubject(lead, other),
            };
    }

    private static bool HaveOneSubject(Claim left, Claim right) => left.Subject.Id == right.Subject.Id && left.Subject.Id != Nobody;

    /// <summary>The qualifiers but the one that only says what a price is for.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Narrowing(Claim claim) => claim.Qualifiers.Where(q => q.Key != PerWhat);

    /// <summary>Whether no qualifier that both state differs.</summary>
    private static bool Agree(Qualifiers left, Qualifiers right) => left.All(q => !right.TryGetValue(q.Key, out var other) || other == q.Value);

    /// <summary>Whether the two were read from the same words: then they are one number, not two.</summary>
    private static bool Overlap(Evidence left, Evidence right) => left.Start < right.End && right.Start < left.End;

    /// <summary>Whether nothing but blanks and a mark or two stands between two sentences.</summary>
    private static bool AreNext(TextSpan left, TextSpan right) => Math.Max(left.Start, right.Start) - Math.Min(left.End, right.End) is >= 0 and <= 3;

    private static bool ShareName(Claim left, Claim right) => Names(left).Intersect(Names(right), StringComparer.Ordinal).Any();

    private static IEnumerable<string> Names(Claim claim) =>
        new[] { claim.Subject.Id, claim.Object?.Id }.OfType<string>().Where(id => id != Nobody);
}
