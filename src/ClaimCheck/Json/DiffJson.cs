using System.Reflection;
using ClaimCheck.Languages;
using ClaimCheck.Reporting;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Json;

/// <summary>What changed between reports, as JSON. Thread-safe.</summary>
public static class DiffJson
{
    /// <summary>Name and version of the shape.</summary>
    public const string SchemaId = "claimcheck/diff/1";

    private static readonly Lazy<string> s_schema = new(Combined);

    /// <summary>The JSON Schema (draft 4 vocabulary) that everything written satisfies. What it shares with reports is defined as theirs.</summary>
    public static string Schema => s_schema.Value;

    /// <summary>Writes the comparisons, byte-identical for equal ones. Ids of claims and facts are those of the two reports.</summary>
    /// <param name="diffs">The comparisons, one for each story.</param>
    /// <param name="writer">Where to; it is not closed.</param>
    public static void Write(IEnumerable<ReportDiff> diffs, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(diffs);
        ArgumentNullException.ThrowIfNull(writer);
        JsonMembers.WriteIndented(writer, diffs, static (json, d) =>
        {
            json.Member("schema", SchemaId);
            json.Members("stories", d, Story);
        });
    }

    private static void Story(JsonWriter json, ReportDiff diff)
    {
        json.Member("story", diff.After.Story ?? diff.Before.Story);
        json.Member("before", diff.Before, Totals);
        json.Member("after", diff.After, Totals);
        json.Members("notes", diff.Notes, Reason);
        json.Members("articles", diff.Articles, Article);
        json.Members("findings", diff.Findings, Finding);
        json.Member("unchanged", diff.Unchanged);
    }

    private static void Totals(JsonWriter json, Report report)
    {
        json.Member("engine", report.Engine);
        json.Member("ruleSet", report.RuleSet);
        json.Member("articles", report.Articles.Count);
        json.Member("claims", report.Claims.Count);
        json.Member("facts", report.Facts.Count);
        json.Member("contradictions", report.Contradictions.Count(f => f.IsOpen));
        json.Member("findings", report.Findings.Count);
    }

    private static void Article(JsonWriter json, ArticleChange change)
    {
        json.Word("kind", change.Kind);
        json.Member("before", change.Before, ReportToJson.ArticleHead);
        json.Member("after", change.After, ReportToJson.ArticleHead);
    }

    private static void Finding(JsonWriter json, FindingChange change)
    {
        json.Word("kind", change.Kind);
        json.Member("worse", change.IsWorse);
        json.Members("reasons", change.Reasons, Reason);
        json.Member("before", change.Before, ReportToJson.AnyFinding);
        json.Member("after", change.After, ReportToJson.AnyFinding);
    }

    /// <summary>A message with its text in English.</summary>
    private static void Reason(JsonWriter json, Message message)
    {
        ReportToJson.Message(json, message);
        json.Member("text", MessageText.Of(message, UiLanguage.English));
    }

    private static string Combined()
    {
        var own = JObject.Parse(JsonResource.Read("ClaimCheck.Json.diff.schema.json", Assembly.GetExecutingAssembly()));
        ((JObject)own["definitions"]!).Merge(JObject.Parse(ReportJson.Schema)["definitions"]!);
        return own.ToString(Formatting.Indented).ReplaceLineEndings("\n");
    }
}
