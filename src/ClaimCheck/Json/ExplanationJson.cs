using Newtonsoft.Json;

namespace ClaimCheck.Json;

/// <summary>Explanations as JSON. Thread-safe.</summary>
public static class ExplanationJson
{
    /// <summary>Name and version of the shape.</summary>
    public const string Schema = "claimcheck/explanation/1";

    /// <summary>Writes the explanation with the claims, facts and findings it is about, in the report's form.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="writer">Where to; it is not closed.</param>
    public static void Write(Explanation explanation, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        ArgumentNullException.ThrowIfNull(writer);
        var claims = explanation.Claims.Concat(explanation.Pairs.SelectMany(p => new[] { p.Left, p.Right })).ToHashSet(StringComparer.Ordinal);
        JsonMembers.WriteIndented(writer, (explanation, claims), static (json, e) =>
        {
            json.Member("schema", Schema);
            json.Members("quotes", e.explanation.Quotes, Quote);
            json.Members("claims", e.explanation.Report.Claims.Where(c => e.claims.Contains(c.Id)), ReportToJson.Claim);
            json.Members("cues", e.explanation.Cues, static (json, cue) =>
            {
                json.Member("claim", cue.Claim);
                json.Member("words", cue.Words);
            });
            json.Members("facts", e.explanation.Report.Facts.Where(f => e.explanation.Facts.Contains(f.Id)), ReportToJson.Fact);
            json.Members("findings", e.explanation.Findings, ReportToJson.AnyFinding);
            json.Members("pairs", e.explanation.Pairs, Pair);
        });
    }

    private static void Quote(JsonWriter json, QuoteReading quote)
    {
        json.Member("quote", quote.Quote);
        json.Members("places", quote.Places, Place);
    }

    private static void Place(JsonWriter json, QuotePlace place)
    {
        json.Member("article", place.Article);
        json.Span("span", place.Span);
        json.Member("section", place.Section);
        json.Ids("claims", place.Claims);
        json.Members("mentions", place.Mentions, Mention);
        json.Member("reason", place.Reason);
        json.Member("reasonMessage", place.ReasonMessage, ReportToJson.Message);
    }

    private static void Mention(JsonWriter json, Mention mention)
    {
        json.Member("start", mention.Span.Start);
        json.Member("end", mention.Span.End);
        json.Member("text", mention.Value.Text);
        json.Member("kind", mention.Value.Kind);
    }

    private static void Pair(JsonWriter json, PairExplanation pair)
    {
        json.Member("left", pair.Left);
        json.Member("right", pair.Right);
        json.Word("relation", pair.Relation);
        json.Member("comparison", pair.Comparison);
        json.Member("comparisonMessage", pair.ComparisonMessage, ReportToJson.Message);
        json.Member("score", pair.Score, Score);
        json.Ids("shared", pair.Shared);
        json.Word("gate", pair.Gate);
        json.Member("reason", pair.Reason);
        json.Members("reasonMessages", pair.ReasonMessages, ReportToJson.Message);
        json.Member("fact", pair.Fact);
        json.Member("finding", pair.Finding);
    }

    private static void Score(JsonWriter json, Sequence<ScorePart> parts)
    {
        foreach (var part in parts)
        {
            json.Share(part.Name, part.Value);
        }
    }
}
