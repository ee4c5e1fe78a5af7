using System.Globalization;
using ClaimCheck.Predicates;
using ClaimCheck.Rules;
using ClaimCheck.Values;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Json;

/// <summary>Reads the members of a rule set file; what is not of the expected form is a fault, and the rest is read on.</summary>
internal sealed class RuleSetReader(JToken root, RuleSet over)
{
    private static readonly string[] Members = ["$schema", "schema", "bounds", "minorWithin", "aliases", "rules", "predicates", "relations", "suppressions"];

    private static readonly string[] Switches = ["on", "off", "minor", "major", "critical"];

    private readonly FaultyJson _json = new();

    public IReadOnlyList<RuleSetFault> Faults => _json.Faults;

    public bool SaysBounds { get; private set; }

    public bool SaysMinorWithin { get; private set; }

    /// <summary>The rules that the file says something of, if only "on".</summary>
    public HashSet<string> NamedRules { get; } = new(StringComparer.Ordinal);

    public RuleSet Read()
    {
        if (_json.Object(root) is not { } json || !IsRuleSet(json))
        {
            return new RuleSet();
        }

        _json.Known(json, Members);
        (SaysBounds, SaysMinorWithin) = (json["bounds"] is not null, json["minorWithin"] is not null);
        var switches = Switched(json["rules"]);
        return new RuleSet
        {
            Bounds = _json.Word(json["bounds"], Bounds.News),
            MinorWithin = _json.Number(json["minorWithin"]) ?? RuleSet.Default.MinorWithin,
            Aliases = Aliases(json["aliases"]),
            DisabledRules = switches.Where(s => s.Switch == "off").Select(s => s.Rule).ToSequence(),
            Severities = switches.Where(s => s.Switch is not ("on" or "off")).Select(s => new RuleSeverity(s.Rule, EnumName.Parse<Severity>(s.Switch, ignoreCase: true))).ToSequence(),
            Predicates = _json.Items(json["predicates"]).Select(Predicate).OfType<Predicate>().ToSequence(),
            Relations = _json.Items(json["relations"]).Select(Relation).OfType<FactRelation>().ToSequence(),
            Suppressions = _json.Items(json["suppressions"]).Select(Suppression).OfType<Suppression>().ToSequence(),
        };
    }

    private bool IsRuleSet(JObject json)
    {
        if (json["schema"] is { } schema && (schema.Type == JTokenType.String ? (string?)schema : null) == RuleSetJson.CurrentSchema)
        {
            return true;
        }

        _json.Fault("CC9202", json["schema"] ?? json, $"a rule set begins with \"schema\": \"{RuleSetJson.CurrentSchema}\"", json["schema"] is null ? "an object without \"schema\"" : null);
        return false;
    }

    private Qualifiers Aliases(JToken? token) => new(_json.Properties(token)
        .Select(p => new KeyValuePair<string, string>(p.Name, _json.Text(p.Value) ?? p.Name)));

    private List<(string Rule, string Switch)> Switched(JToken? token)
    {
        var read = new List<(string, string)>();
        foreach (var property in _json.Properties(token))
        {
            NamedRules.Add(property.Name);
            if (_json.Text(property.Value, Switches) is { } word)
            {
                read.Add((property.Name, word));
            }
        }

        return read;
    }

    private Predicate? Predicate(JToken token)
    {
        if (_json.Object(token) is not { } json || _json.Needed(json, "id") is not { } id)
        {
            return null;
        }

        _json.Known(json, PredicateMembers.All);
        var known = over.Predicates.FirstOrDefault(p => p.Id == id) ?? BuiltInPredicates.Find(id);
        var dimension = json["dimension"] is { } given ? _json.Text(given) : known is null ? _json.Needed(json, "dimension") : known.Dimension;
        return dimension is null ? null : PredicateMembers.Read(_json, json, (known ?? new Predicate { Id = id, Dimension = dimension }) with { Dimension = dimension });
    }

    private FactRelation? Relation(JToken token)
    {
        if (_json.Object(token) is not { } json || _json.Needed(json, "id") is not { } id || _json.Needed(json, "formula") is not { } formula)
        {
            return null;
        }

        _json.Known(json, ["id", "formula", "title", "within", "severity"]);
        var relation = new FactRelation(id, formula) { Within = _json.Number(json["within"]) ?? 0.05m, Severity = _json.Word(json["severity"], Severity.Major) };
        return _json.Text(json["title"]) is { } title ? relation with { Title = title } : relation;
    }

    private Suppression? Suppression(JToken token)
    {
        if (_json.Object(token) is not { } json || _json.Needed(json, "finding") is not { } finding || _json.Needed(json, "decision") is null)
        {
            return null;
        }

        _json.Known(json, ["finding", "decision", "by", "why", "on"]);
        return new Suppression(finding, _json.Word(json["decision"], Decision.Dismissed), _json.Needed(json, "by") ?? "?", _json.Needed(json, "why") ?? "?", Day(json["on"]));
    }

    private DateOnly? Day(JToken? token)
    {
        if (_json.Text(token) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        _json.Fault("CC9204", token!, "a day is written as 2026-11-26");
        return null;
    }
}
