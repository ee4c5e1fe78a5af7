using Newtonsoft.Json.Linq;

namespace ClaimCheck.Json;

/// <summary>Reads the parts of a report.</summary>
internal static class ReportFromJson
{
    public static Report Build(JToken token)
    {
        var json = new JsonPlace(token);
        if (json["schema"].Text is var schema && schema != Report.CurrentSchema)
        {
            throw ReportFaults.Schema(json["schema"].Token, schema);
        }

        return new Report
        {
            Schema = json["schema"].Text,
            Engine = json["engine"].Text,
            RuleSet = json["ruleSet"].Text,
            Story = json["story"].OptionalText,
            Articles = json["articles"].Items.Select(Article).ToSequence(),
            Claims = json["claims"].Items.Select(Claim).ToSequence(),
            Facts = json["facts"].Items.Select(Fact).ToSequence(),
            Contradictions = json["contradictions"].Items.Select(f => Finding(f, Verdict.Contradiction)).ToSequence(),
            Findings = json["findings"].Items.Select(f => Finding(f, f["verdict"].Word<Verdict>())).ToSequence(),
            Origins = json.Optional("origins")?.Items.Select(OriginFromJson.Build).ToSequence() ?? [],
            Sources = json["sources"].Items.Select(Source).ToSequence(),
            Notes = json["notes"].Items.Select(Note).ToSequence(),
        };
    }

    private static Article Article(JsonPlace json)
    {
        var id = json["id"].Text;
        if (string.IsNullOrWhiteSpace(id))
        {
            throw ReportFaults.Value(json["id"].Token, "an id that is not empty");
        }

        return new Article(id, json["text"].OptionalText ?? "")
        {
            Path = json["path"].OptionalText,
            Title = json["title"].OptionalText,
            Source = json["source"].OptionalText,
            Published = json.Optional("published")?.Day,
            Language = json["language"].OptionalText,
            Url = json["url"].OptionalText,
        };
    }

    private static Claim Claim(JsonPlace json) => new()
    {
        Id = json["id"].Text,
        Article = json["article"].Text,
        Subject = Entity(json["subject"]),
        Predicate = json["predicate"].Text,
        Object = json.Optional("object") is { } other ? Entity(other) : null,
        Event = json["event"].OptionalText,
        Value = ValueFromJson.Build(json["value"]),
        Qualifiers = json["qualifiers"].Map,
        Modality = json["modality"].Word<Modality>(),
        Attribution = json["attribution"].OptionalText,
        Origin = json["origin"].OptionalText,
        Confidence = json["confidence"].Share,
        Evidence = json.Optional("evidence") is { } evidence ? Evidence(evidence) : null,
    };

    private static Entity Entity(JsonPlace json) => new(json["id"].Text, json["text"].Text);

    private static Evidence Evidence(JsonPlace json) =>
        new(json["field"].Text, json["start"].Int, json["end"].Int, json["quote"].Text, json["sentence"].Span);

    private static Fact Fact(JsonPlace json) => new()
    {
        Id = json["id"].Text,
        Topic = json["topic"].Text,
        Subject = json["subject"].Text,
        Predicate = json["predicate"].Text,
        Object = json["object"].OptionalText,
        Qualifiers = json["qualifiers"].Map,
        Claims = json["claims"].Ids,
        Verdict = json["verdict"].Word<Verdict>(),
    };

    private static Finding Finding(JsonPlace json, Verdict verdict) => new()
    {
        Id = json["id"].Text,
        Rule = json["rule"].Text,
        Severity = json["severity"].Word<Severity>(),
        Verdict = verdict,
        Facts = json["facts"].Ids,
        Hints = json["hints"].Ids,
        Explanation = json["explanation"].Text,
        Message = new Message(json["message"]["id"].Text, json["message"]["args"].Map),
        Sides = json["sides"].Items.Select(Side).ToSequence(),
        Support = json.Optional("support") is { } support ? new FindingSupport(support["margin"].Share, support["votesToFlip"].Int) : null,
        Suppression = json.Optional("suppression") is { } suppression ? Suppression(suppression, json["id"].Text) : null,
    };

    private static Suppression Suppression(JsonPlace json, string finding) =>
        new(finding, json["decision"].Word<Decision>(), json["by"].Text, json["why"].Text, json.Optional("on")?.Day, json.Optional("story")?.Text);

    private static Side Side(JsonPlace json) => new()
    {
        Value = ValueFromJson.Build(json["value"]),
        Claims = json["claims"].Ids,
        Origins = json["origins"].Int,
        Probability = json.Optional("probability")?.Share,
    };

    private static Source Source(JsonPlace json) => new(json["id"].Text, json["articles"].Int, json.Optional("reliability")?.Share)
    {
        Low = json.Optional("low")?.Share,
        High = json.Optional("high")?.Share,
        Judged = json.Optional("judged")?.Share ?? 0,
    };

    private static Note Note(JsonPlace json) =>
        new(json["rule"].Text, json["article"].OptionalText, json.Optional("span")?.Span, json["text"].Text);
}
