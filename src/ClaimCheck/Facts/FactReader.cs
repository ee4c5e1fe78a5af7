using ClaimCheck.Claims;
using ClaimCheck.Claims.Slots;
using ClaimCheck.Predicates;
using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>Turns claims into facts: by context where they were read from text, by their key where it is exact.</summary>
internal static class FactReader
{
    public static Sequence<FactSheet> Read(IReadOnlyList<ReadClaim> claims, PredicateCatalogue catalogue, CancellationToken cancellation)
    {
        var (soft, keyed) = (new List<ReadClaim>(), new List<ReadClaim>());
        foreach (var claim in claims)
        {
            (IsKeyed(claim.Claim) ? keyed : soft).Add(claim);
        }

        var sheets = Alignment.Align(soft, catalogue, cancellation).Select(Sheet)
            .Concat(keyed.GroupBy(c => KeyOf(c.Claim), StringComparer.Ordinal).SelectMany(ByBody).SelectMany(Namesakes.Apart).Select(Sheet));
        return sheets.OrderBy(s => s.Fact.Predicate, StringComparer.Ordinal).ThenBy(s => s.Fact.Id, StringComparer.Ordinal).ToSequence();

        FactSheet Sheet(List<ReadClaim> claims)
        {
            cancellation.ThrowIfCancellationRequested();
            return SheetOf(claims, catalogue);
        }
    }

    /// <summary>Claims built by hand, and those about names resolved beforehand, are aligned by their key alone.</summary>
    public static bool IsKeyed(Claim claim) => claim.Evidence is null || claim.Predicate.StartsWith("statement.", StringComparison.Ordinal) || claim.Predicate.StartsWith(SlotPredicate.Prefix, StringComparison.Ordinal) || claim.Value is Role or Polarity or Name or Place || claim.Predicate == AgeClaims.Predicate;

    /// <summary>What claims aligned by their key have in common.</summary>
    public static string KeyOf(Claim claim) =>
        string.Join('\n', claim.Subject.Id, claim.Predicate, claim.Value is Polarity or Role ? "" : claim.Object?.Id, string.Join(';', claim.Qualifiers.Select(q => q.Key + "=" + q.Value)));

    /// <summary>Offices in different bodies are different facts; where the body is unstated the one that is stated is meant.</summary>
    private static IEnumerable<List<ReadClaim>> ByBody(IEnumerable<ReadClaim> claims)
    {
        var bodies = claims.GroupBy(c => c.Claim.Value is Role ? c.Claim.Object?.Id ?? "" : "", StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => g.ToList()).ToList();
        if (bodies.Count == 2 && bodies[0][0].Claim is { Value: Role, Object: null })
        {
            return [[.. bodies[0], .. bodies[1]]];
        }

        return bodies;
    }

    private static FactSheet SheetOf(List<ReadClaim> claims, PredicateCatalogue catalogue)
    {
        var ordered = claims.Count == 1 ? [claims[0]] : Extents.WithoutLooseWords(claims).OrderBy(c => c.Claim, ClaimOrder.Instance).ToSequence();
        var lead = Lead(ordered);
        var predicate = catalogue.Find(lead.Predicate);
        var sides = SideBuilder.Build(ordered, predicate?.Tolerance ?? 0m);
        var topic = StableId.Of('t', lead.Subject.Id, lead.Predicate, lead.Object?.Id);
        var fact = new Fact
        {
            Id = StableId.Of('f', [topic, .. ordered.Select(c => c.Claim.Id)]),
            Topic = topic,
            Subject = lead.Subject.Id,
            Predicate = lead.Predicate,
            Object = lead.Object?.Id,
            Qualifiers = Common(ordered),
            Claims = ordered.Select(c => c.Claim.Id).ToSequence(),
            Verdict = VerdictOf(ordered, sides),
        };
        return new FactSheet(fact, predicate, ordered, sides);
    }

    /// <summary>The claim whose endpoints and predicate most of the fact's claims share.</summary>
    private static Claim Lead(Sequence<ReadClaim> claims) => claims.Count == 1 ? claims[0].Claim : claims
        .Select(c => c.Claim)
        .GroupBy(c => (IsOpen: OpenPredicate.Is(c.Predicate), c.Predicate, Subject: c.Subject.Id))
        .OrderBy(g => g.Key.IsOpen).ThenByDescending(g => g.Count()).ThenBy(g => g.Key.Predicate, StringComparer.Ordinal).ThenBy(g => g.Key.Subject, StringComparer.Ordinal)
        .First().First();

    private static Qualifiers Common(Sequence<ReadClaim> claims) =>
        claims.Count == 1 ? claims[0].Claim.Qualifiers : new(claims[0].Claim.Qualifiers.Where(q => claims.All(c => c.Claim.Qualifiers.TryGetValue(q.Key, out var v) && v == q.Value)));

    private static Verdict VerdictOf(Sequence<ReadClaim> claims, Sequence<ClaimSide> sides)
    {
        if (claims.All(c => c.Claim.Article == claims[0].Claim.Article))
        {
            return Verdict.Undetermined;
        }

        if (sides.Count > 1)
        {
            return Verdict.Variant;
        }

        var first = claims[0].Claim.Value;
        return claims.All(c => first.RelationTo(c.Claim.Value) == Relation.Same) ? Verdict.Agree : Verdict.Compatible;
    }
}
