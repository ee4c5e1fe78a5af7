using ClaimCheck.Predicates;
using ClaimCheck.Rules;
using ClaimCheck.Values;
using Newtonsoft.Json;

namespace ClaimCheck.Json;

/// <summary>Writes the members of a rule set.</summary>
internal static class RuleSetToJson
{
    public static void Write(JsonWriter json, RuleSet rules)
    {
        json.Member("schema", RuleSetJson.CurrentSchema);
        json.Word("bounds", rules.Bounds);
        json.Share("minorWithin", rules.MinorWithin);
        json.Map("aliases", rules.Aliases);
        json.Member("rules", rules, Switches);
        json.Members("predicates", rules.Predicates, Predicate);
        json.Members("relations", rules.Relations, Relation);
        json.Members("suppressions", rules.Suppressions, Suppression);
    }

    /// <summary>A rule that is off and has a severity of its own as well is off.</summary>
    private static void Switches(JsonWriter json, RuleSet rules)
    {
        foreach (var (rule, severity) in rules.Severities.DistinctBy(s => s.Rule, StringComparer.Ordinal).Where(s => !rules.DisabledRules.Contains(s.Rule, StringComparer.Ordinal)))
        {
            json.Member(rule, JsonWords.Word(severity));
        }

        foreach (var rule in rules.DisabledRules.Distinct(StringComparer.Ordinal))
        {
            json.Member(rule, "off");
        }
    }

    private static void Predicate(JsonWriter json, Predicate predicate)
    {
        json.Member("id", predicate.Id);
        json.Member("label", predicate, static (json, p) =>
        {
            json.Member("en", p.LabelEn);
            json.Member("zh", p.LabelZh);
        });
        json.Member("dimension", predicate.Dimension);
        json.Member("cues", predicate, static (json, p) =>
        {
            json.Ids("en", p.CuesEn);
            json.Ids("zh", p.CuesZh);
        });
        json.Ids("counts", predicate.Counts);
        json.WritePropertyName("range");
        json.WriteStartArray();
        json.WriteValue(predicate.Least);
        json.WriteValue(predicate.Greatest);
        json.WriteEndArray();
        json.Word("cardinality", predicate.Cardinality);
        json.Word("change", predicate.Change);
        json.Share("tolerance", predicate.Tolerance);
        if (predicate.Separators is { } separators)
        {
            json.Ids("separators", separators);
        }
    }

    private static void Relation(JsonWriter json, FactRelation relation)
    {
        json.Member("id", relation.Id);
        json.Member("formula", relation.Formula);
        json.Member("title", relation.Title);
        json.Share("within", relation.Within);
        json.Word("severity", relation.Severity);
    }

    private static void Suppression(JsonWriter json, Suppression suppression)
    {
        json.Member("finding", suppression.Finding);
        Judgement(json, suppression);
    }

    /// <summary>What was decided of a finding, without naming it.</summary>
    public static void Judgement(JsonWriter json, Suppression suppression)
    {
        json.Word("decision", suppression.Decision);
        json.Member("by", suppression.By);
        json.Member("why", suppression.Why);
        if (suppression.On is { } day)
        {
            json.Member("on", IsoDay.Of(day));
        }

        if (suppression.Story is { } story)
        {
            json.Member("story", story);
        }
    }
}
