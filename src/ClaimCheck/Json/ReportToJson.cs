using ClaimCheck.Values;
using Newtonsoft.Json;

namespace ClaimCheck.Json;

/// <summary>Writes the parts of a report.</summary>
internal static class ReportToJson
{
    public static void Write(JsonWriter json, Report report, bool includeText) => json.Object((report, includeText), static (json, r) =>
    {
        json.Member("schema", r.report.Schema);
        json.Member("engine", r.report.Engine);
        json.Member("ruleSet", r.report.RuleSet);
        json.Member("story", r.report.Story);
        json.Members("articles", r.report.Articles, r.includeText ? ArticleWithText : Article);
        json.Members("claims", r.report.Claims, Claim);
        json.Members("facts", r.report.Facts, Fact);
        json.Members("contradictions", r.report.Contradictions, Contradiction);
        json.Members("findings", r.report.Findings, AnyFinding);
        json.Members("origins", r.report.Origins, OriginToJson.Write);
        json.Members("sources", r.report.Sources, Source);
        json.Members("notes", r.report.Notes, Note);
    });

    private static void ArticleWithText(JsonWriter json, Article article)
    {
        ArticleHead(json, article);
        json.Member("text", article.Text);
    }

    private static void Article(JsonWriter json, Article article)
    {
        ArticleHead(json, article);
        json.Null("text");
    }

    public static void ArticleHead(JsonWriter json, Article article)
    {
        json.Member("id", article.Id);
        json.Member("path", article.Path);
        json.Member("title", article.Title);
        json.Member("source", article.Source);
        json.Member("published", article.Published is { } day ? IsoDay.Of(day) : null);
        json.Member("language", article.Language);
        json.Member("url", article.Url);
    }

    public static void Claim(JsonWriter json, Claim claim)
    {
        json.Member("id", claim.Id);
        json.Member("article", claim.Article);
        json.Member("subject", claim.Subject, Entity);
        json.Member("predicate", claim.Predicate);
        json.Member("object", claim.Object, Entity);
        json.Member("event", claim.Event);
        json.Member("value", claim.Value, ValueToJson.Write);
        json.Map("qualifiers", claim.Qualifiers);
        json.Word("modality", claim.Modality);
        json.Member("attribution", claim.Attribution);
        json.Member("origin", claim.Origin);
        json.Share("confidence", claim.Confidence);
        json.Member("evidence", claim.Evidence, Evidence);
    }

    private static void Entity(JsonWriter json, Entity entity)
    {
        json.Member("id", entity.Id);
        json.Member("text", entity.Text);
    }

    private static void Evidence(JsonWriter json, Evidence evidence)
    {
        json.Member("field", evidence.Field);
        json.Member("start", evidence.Start);
        json.Member("end", evidence.End);
        json.Member("quote", evidence.Quote);
        json.Span("sentence", evidence.Sentence);
    }

    public static void Fact(JsonWriter json, Fact fact)
    {
        json.Member("id", fact.Id);
        json.Member("topic", fact.Topic);
        json.Member("subject", fact.Subject);
        json.Member("predicate", fact.Predicate);
        json.Member("object", fact.Object);
        json.Map("qualifiers", fact.Qualifiers);
        json.Ids("claims", fact.Claims);
        json.Word("verdict", fact.Verdict);
    }

    public static void Contradiction(JsonWriter json, Finding finding) => Finding(json, finding, withVerdict: false);

    public static void AnyFinding(JsonWriter json, Finding finding) => Finding(json, finding, withVerdict: true);

    private static void Finding(JsonWriter json, Finding finding, bool withVerdict)
    {
        json.Member("id", finding.Id);
        json.Member("rule", finding.Rule);
        json.Word("severity", finding.Severity);
        if (withVerdict)
        {
            json.Word("verdict", finding.Verdict);
        }

        json.Ids("facts", finding.Facts);
        json.Ids("hints", finding.Hints);
        json.Member("explanation", finding.Explanation);
        json.Member("message", finding.Message, Message);
        json.Members("sides", finding.Sides, Side);
        if (finding.Support is { } support)
        {
            json.Member("support", support, static (json, s) =>
            {
                json.Share("margin", s.Margin);
                json.Member("votesToFlip", s.VotesToFlip);
                json.Member("undecided", s.IsUndecided);
            });
        }

        if (finding.Suppression is { } suppression)
        {
            json.Member("suppression", suppression, RuleSetToJson.Judgement);
        }
    }

    public static void Message(JsonWriter json, Message message)
    {
        json.Member("id", message.Id);
        json.Map("args", message.Args);
    }

    private static void Side(JsonWriter json, Side side)
    {
        json.Member("value", side.Value, ValueToJson.Write);
        json.Ids("claims", side.Claims);
        json.Member("origins", side.Origins);
        json.Share("probability", side.Probability);
    }

    private static void Source(JsonWriter json, Source source)
    {
        json.Member("id", source.Id);
        json.Member("articles", source.Articles);
        json.Share("reliability", source.Reliability);
        json.Share("low", source.Low);
        json.Share("high", source.High);
        json.Share("judged", source.Judged);
    }

    private static void Note(JsonWriter json, Note note)
    {
        json.Member("rule", note.Rule);
        json.Member("article", note.Article);
        if (note.Span is { } span)
        {
            json.Span("span", span);
        }
        else
        {
            json.Null("span");
        }

        json.Member("text", note.Text);
    }
}
