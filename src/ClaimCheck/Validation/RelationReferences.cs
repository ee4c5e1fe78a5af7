using ClaimCheck.Predicates;
using ClaimCheck.Rules;
using ClaimCheck.Values;

namespace ClaimCheck.Validation;

/// <summary>Checks what the relations of a rule set name: predicates that exist, of dimensions that can be set against each other, and in no circle.</summary>
internal static class RelationReferences
{
    private static readonly string[] NoNumbers = ["date", "time", "role", "name", "place", "polarity"];

    public static IEnumerable<RuleSetFault> Of(RuleSet rules)
    {
        if (rules.Relations.Count == 0)
        {
            yield break;
        }

        var catalogue = BuiltInPredicates.Catalogue.With(rules.Predicates);
        var edges = new List<(string From, string To)>();
        for (var i = 0; i < rules.Relations.Count; i++)
        {
            var text = rules.Relations[i].Formula;
            if (!RelationFormula.TryParse(text, out var formula, out _))
            {
                continue;
            }

            var path = FormattableString.Invariant($"$.relations[{i}].formula");
            foreach (var expected in Unknown(formula, catalogue).Concat(Unfit(formula, catalogue)))
            {
                yield return new RuleSetFault("CC9213", path, Seen.Of(text), expected);
            }

            edges.AddRange(formula.Others.Select(o => (formula.First, o)));
            if (Circle(edges, formula.First) is { } circle)
            {
                edges.RemoveAll(e => e.From == formula.First && formula.Others.Contains(e.To, StringComparer.Ordinal));
                yield return new RuleSetFault("CC9214", path, Seen.Of(text), $"it closes a circle, {circle}; take one of its relations out");
            }
        }
    }

    private static IEnumerable<string> Unknown(RelationFormula formula, PredicateCatalogue catalogue) =>
        formula.All.Where(id => catalogue.Find(id) is null).Distinct(StringComparer.Ordinal)
            .Select(id => $"there is no predicate {id}{Nearest.Hint(id, catalogue.All.Select(p => p.Id))}; declare it under predicates with its id and dimension");

    /// <summary>What is added up or ordered must be of one dimension, and what is reckoned with must be numbers.</summary>
    private static IEnumerable<string> Unfit(RelationFormula formula, PredicateCatalogue catalogue)
    {
        Predicate[] known = [.. formula.All.Select(catalogue.Find).OfType<Predicate>()];
        var isOrder = formula.Kind is RelationKind.Before or RelationKind.NotAfter;
        if (formula.Kind != RelationKind.Product && formula.Kind != RelationKind.Ratio && known.DistinctBy(p => p.Dimension, StringComparer.Ordinal).Take(2).ToArray() is [var first, var other])
        {
            yield return $"{first.Id} is of the dimension {first.Dimension} and {other.Id} of {other.Dimension}; only values of one dimension can be added or ordered";
        }

        if (known.FirstOrDefault(p => NoNumbers.Contains(p.Dimension) && !(isOrder && p.Dimension is "date" or "time")) is { } odd)
        {
            yield return $"{odd.Id} is of the dimension {odd.Dimension}, with which nothing can be reckoned";
        }
    }

    private static string? Circle(List<(string From, string To)> edges, string start)
    {
        var way = new List<string>();
        return Leads(start) ? string.Join(" → ", way.Append(start)) : null;

        bool Leads(string at)
        {
            way.Add(at);
            foreach (var next in edges.Where(e => e.From == at).Select(e => e.To).Distinct(StringComparer.Ordinal))
            {
                if (next == start || (!way.Contains(next) && Leads(next)))
                {
                    return true;
                }
            }

            way.Remove(at);
            return false;
        }
    }
}
