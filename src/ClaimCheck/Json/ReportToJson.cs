using System.Globalization;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Json;

/// <summary>Writes the parts of a report.</summary>
internal static class ReportToJson
{
    public static JObject Build(Report report, bool includeText) => new()
    {
        ["schema"] = report.Schema,
        ["engine"] = report.Engine,
        ["ruleSet"] = report.RuleSet,
        ["story"] = JsonWords.Text(report.Story),
        ["articles"] = new JArray(report.Articles.Select(a => Article(a, includeText))),
        ["claims"] = new JArray(report.Claims.Select(Claim)),
        ["facts"] = new JArray(report.Facts.Select(Fact)),
        ["contradictions"] = new JArray(report.Contradictions.Select(f => Finding(f, withVerdict: false))),
        ["findings"] = new JArray(report.Findings.Select(f => Finding(f, withVerdict: true))),
        ["sources"] = new JArray(report.Sources.Select(Source)),
        ["notes"] = new JArray(report.Notes.Select(Note)),
    };

    private static JObject Article(Article article, bool includeText) => new()
    {
        ["id"] = article.Id,
        ["path"] = JsonWords.Text(article.Path),
        ["title"] = JsonWords.Text(article.Title),
        ["source"] = JsonWords.Text(article.Source),
        ["published"] = JsonWords.Text(article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ["language"] = JsonWords.Text(article.Language),
        ["url"] = JsonWords.Text(article.Url),
        ["text"] = includeText ? article.Text : JValue.CreateNull(),
    };

    public static JObject Claim(Claim claim) => new()
    {
        ["id"] = claim.Id,
        ["article"] = claim.Article,
        ["subject"] = Entity(claim.Subject),
        ["predicate"] = claim.Predicate,
        ["object"] = claim.Object is null ? JValue.CreateNull() : Entity(claim.Object),
        ["event"] = JsonWords.Text(claim.Event),
        ["value"] = ValueToJson.Build(claim.Value),
        ["qualifiers"] = JsonWords.Map(claim.Qualifiers),
        ["modality"] = JsonWords.Word(claim.Modality),
        ["attribution"] = JsonWords.Text(claim.Attribution),
        ["origin"] = JsonWords.Text(claim.Origin),
        ["confidence"] = JsonWords.Share(claim.Confidence),
        ["evidence"] = claim.Evidence is null ? JValue.CreateNull() : Evidence(claim.Evidence),
    };

    private static JObject Entity(Entity entity) => new() { ["id"] = entity.Id, ["text"] = entity.Text };

    private static JObject Evidence(Evidence evidence) => new()
    {
        ["field"] = evidence.Field,
        ["start"] = evidence.Start,
        ["end"] = evidence.End,
        ["quote"] = evidence.Quote,
        ["sentence"] = JsonWords.Span(evidence.Sentence),
    };

    public static JObject Fact(Fact fact) => new()
    {
        ["id"] = fact.Id,
        ["topic"] = fact.Topic,
        ["subject"] = fact.Subject,
        ["predicate"] = fact.Predicate,
        ["object"] = JsonWords.Text(fact.Object),
        ["qualifiers"] = JsonWords.Map(fact.Qualifiers),
        ["claims"] = JsonWords.Ids(fact.Claims),
        ["verdict"] = JsonWords.Word(fact.Verdict),
    };

    public static JObject Finding(Finding finding, bool withVerdict)
    {
        var json = new JObject { ["id"] = finding.Id, ["rule"] = finding.Rule, ["severity"] = JsonWords.Word(finding.Severity) };
        if (withVerdict)
        {
            json["verdict"] = JsonWords.Word(finding.Verdict);
        }

        json["facts"] = JsonWords.Ids(finding.Facts);
        json["hints"] = JsonWords.Ids(finding.Hints);
        json["explanation"] = finding.Explanation;
        json["message"] = new JObject { ["id"] = finding.Message.Id, ["args"] = JsonWords.Map(finding.Message.Args) };
        json["sides"] = new JArray(finding.Sides.Select(Side));
        return json;
    }

    private static JObject Side(Side side) => new()
    {
        ["value"] = ValueToJson.Build(side.Value),
        ["claims"] = JsonWords.Ids(side.Claims),
        ["origins"] = side.Origins,
        ["probability"] = JsonWords.Share(side.Probability),
    };

    private static JObject Source(Source source) => new() { ["id"] = source.Id, ["articles"] = source.Articles, ["reliability"] = JsonWords.Share(source.Reliability) };

    private static JObject Note(Note note) => new()
    {
        ["rule"] = note.Rule,
        ["article"] = JsonWords.Text(note.Article),
        ["span"] = note.Span is { } span ? JsonWords.Span(span) : JValue.CreateNull(),
        ["text"] = note.Text,
    };
}
