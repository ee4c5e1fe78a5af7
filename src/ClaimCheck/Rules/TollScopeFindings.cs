using ClaimCheck.Claims;
using ClaimCheck.Claims.Casualties;
using ClaimCheck.Facts;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Rules;

/// <summary>Labels tolls of one event that look like a contradiction and count different people: two facts of one relation, one finding.</summary>
internal static class TollScopeFindings
{
    private const string Harms = "casualties.";

    public static IEnumerable<Finding> Of(RuleContext context)
    {
        var tolls = context.Facts.Where(f => f.Claims.Any(IsOwn)).ToArray();
        if (tolls.Length < 2)
        {
            yield break;
        }

        var scopes = new TollScopes(tolls.SelectMany(f => f.Claims));
        var seen = new HashSet<(string, decimal, decimal)>();
        foreach (var (first, second) in Pairs(tolls))
        {
            if (Opposed(first, second, scopes) is { } found && seen.Add((found.Low.Predicate, Number(found.Low), Number(found.High))))
            {
                yield return Finding(first, second, found, context);
            }
        }
    }

    private static IEnumerable<(FactSheet First, FactSheet Second)> Pairs(FactSheet[] facts) =>
        facts.SelectMany((first, i) => facts.Skip(i + 1), (first, second) => (first, second));

    /// <summary>The first two claims, lower and higher, that differ by what they count.</summary>
    private static (Claim Low, Claim High, string Scope)? Opposed(FactSheet first, FactSheet second, TollScopes scopes)
    {
        foreach (var left in first.Claims.Where(IsOwn))
        {
            foreach (var right in second.Claims.Where(IsOwn))
            {
                if (left.Article != right.Article && left.Predicate == right.Predicate && left.Value.RelationTo(right.Value) == Relation.Contradict && scopes.Between(left, right) is { } scope)
                {
                    return Number(left) < Number(right) ? (left, right, scope) : (right, left, scope);
                }
            }
        }

        return null;
    }

    /// <summary>Whether an article gives it as its own toll, in a number.</summary>
    private static bool IsOwn(Claim claim) =>
        claim.Predicate.StartsWith(Harms, StringComparison.Ordinal) && claim.Value is Quantity && claim.Evidence is not null && claim.Confidence >= CasualtyClaims.Sure && !claim.Predicate.EndsWith(".part", StringComparison.Ordinal);

    private static decimal Number(Claim claim) => ((Quantity)claim.Value).Stated;

    private static Finding Finding(FactSheet first, FactSheet second, (Claim Low, Claim High, string Scope) found, RuleContext context)
    {
        ClaimSide[] sides = [SideOf(first, found), SideOf(second, found)];
        var rule = BuiltInRules.Counts.Descriptor.Id;
        var message = Message(found.Low, found.High, found.Scope);
        return new Finding
        {
            Id = FindingId.Of(rule, sides.Select(s => s.Claims[0]), context.Articles),
            Rule = rule,
            Severity = Severities.Of(sides.ToSequence(), context.RuleSet),
            Verdict = Verdict.ScopeDifference,
            Facts = [first.Fact.Id, second.Fact.Id],
            Explanation = MessageTable.English(message),
            Message = message,
            Sides = sides.Select(s => new Side { Value = s.Value, Claims = s.Claims.Select(c => c.Id).ToSequence() }).ToSequence(),
        };
    }

    private static Message Message(Claim low, Claim high, string scope)
    {
        var id = scope is TollQualifiers.Culprit or TollQualifiers.Unborn or TollQualifiers.BesideDead or TollScopes.Sort ? "toll." + scope : "toll.scope";
        return new Message(id, new Qualifiers([new("low", low.Value.Text), new("high", high.Value.Text)]));
    }

    /// <summary>The claims of a fact that give the one of the two numbers it holds, that claim first.</summary>
    private static ClaimSide SideOf(FactSheet fact, (Claim Low, Claim High, string Scope) found)
    {
        var own = fact.Claims.Any(c => c.Id == found.Low.Id) ? found.Low : found.High;
        return new ClaimSide(own.Value, fact.Claims.Where(c => c.Value.RelationTo(own.Value) == Relation.Same).OrderBy(c => c.Id != own.Id).ToSequence());
    }
}
