using ClaimCheck.Predicates;
using ClaimCheck.Rules;
using ClaimCheck.Validation;
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
        if (_json.Object(root) is not { } json || IsOther(json))
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
            Predicates = _json.Items(json["predicates"]).Select(Predicate).ToSequence(),
            Relations = _json.Items(json["relations"]).Select(Relation).ToSequence(),
            Suppressions = _json.Items(json["suppressions"]).Select(Suppression).ToSequence(),
        };
    }

    /// <summary>Whether it says that it is something else; what says nothing is read on, as a rule set is most likely meant.</summary>
    private bool IsOther(JObject json)
    {
        var schema = json["schema"];
        if (schema?.Type == JTokenType.String && (string?)schema == RuleSetJson.CurrentSchema)
        {
            return false;
        }

        _json.Fault("CC9202", schema ?? json, $"a rule set begins with \"schema\": \"{RuleSetJson.CurrentSchema}\"", schema is null ? "an object without \"schema\"" : null);
        return schema is not null;
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

    /// <summary>What stands in the list; where that cannot be read, which is a fault, something harmless keeps the places of the others.</summary>
    private Predicate Predicate(JToken token, int place)
    {
        var stand = new Predicate { Id = FormattableString.Invariant($"unread.p{place}"), Dimension = "count" };
        if (_json.Object(token) is not { } json)
        {
            return stand;
        }

        _json.Known(json, PredicateMembers.All);
        var id = _json.Needed(json, "id") ?? stand.Id;
        var known = over.Predicates.FirstOrDefault(p => p.Id == id) ?? BuiltInPredicates.Find(id);
        var dimension = json["dimension"] is not null || known is null ? _json.Needed(json, "dimension", Meant(id, json)) ?? stand.Dimension : known.Dimension;
        return PredicateMembers.Read(_json, json, (known ?? stand with { Id = id }) with { Dimension = dimension });
    }

    /// <summary>A new predicate without a dimension may be a built-in one misspelt.</summary>
    private static string Meant(string id, JObject json) => json["dimension"] is null ? Nearest.Hint(id, BuiltInPredicates.All.Select(p => p.Id)) : "";

    private FactRelation Relation(JToken token, int place)
    {
        var (stand, formula) = (FormattableString.Invariant($"UNREAD{place:00}"), "unread.a < unread.b");
        if (_json.Object(token) is not { } json)
        {
            return new FactRelation(stand, formula);
        }

        _json.Known(json, ["id", "formula", "title", "within", "severity"]);
        return new FactRelation(_json.Needed(json, "id") ?? stand, _json.Needed(json, "formula") ?? formula)
        {
            Title = _json.Text(json["title"]) ?? "",
            Within = _json.Number(json["within"]) ?? 0.05m,
            Severity = _json.Word(json["severity"], Severity.Major),
        };
    }

    private Suppression Suppression(JToken token, int place)
    {
        var stand = FormattableString.Invariant($"x{place:x}");
        if (_json.Object(token) is not { } json)
        {
            return new Suppression(stand, Decision.Dismissed, stand, stand);
        }

        _json.Known(json, ["finding", "decision", "by", "why", "on", "story"]);
        var finding = _json.Needed(json, "finding") ?? stand;
        var decision = _json.Needed(json, "decision") is null ? Decision.Dismissed : _json.Word(json["decision"], Decision.Dismissed);
        return new Suppression(finding, decision, _json.Needed(json, "by") ?? stand, _json.Needed(json, "why") ?? stand, Day(json["on"]), _json.Text(json["story"]));
    }

    private DateOnly? Day(JToken? token)
    {
        if (_json.Text(token) is not { } text)
        {
            return null;
        }

        if (IsoDay.Parse(text) is { } day)
        {
            return day;
        }

        _json.Fault("CC9204", token!, "a day is written as 2026-11-26");
        return null;
    }
}
