using ClaimCheck.Reporting;
using Newtonsoft.Json;

namespace ClaimCheck.Json.Sarif;

/// <summary>Findings as results: a contradiction fails, every other verdict informs. The first claim of the first side is the place, all others are related.</summary>
internal sealed class SarifResults(ReportView view, SarifPlaces places, string[] rules)
{
    private const string Fingerprint = "claimcheck/finding/v1";

    public void Write(JsonWriter json, Finding finding)
    {
        var fails = finding.Verdict is Verdict.Contradiction or Verdict.InternalConflict;
        json.Member("ruleId", finding.Rule);
        json.Member("ruleIndex", Array.IndexOf(rules, finding.Rule));
        json.Member("kind", fails ? "fail" : "informational");
        json.Member("level", fails ? LevelOf(finding.Severity) : "none");
        json.Member("message", MessageOf(finding), SarifLog.Text);
        var told = finding.Sides.SelectMany((side, i) => view.Claims(side.Claims), (side, claim) => (Side: side, Claim: claim)).DistinctBy(p => (p.Claim.Article, p.Claim.Evidence?.Start)).ToArray();
        json.Members("locations", told.Take(1).Select(p => p.Claim), places.Location);
        json.Members("relatedLocations", told.Select((p, i) => (Id: i, p.Side, p.Claim)).Skip(1), (json, p) => Related(json, p.Id, p.Side, p.Claim));
        json.Member("partialFingerprints", finding, static (json, f) => json.Member(Fingerprint, f.Id));
        if (finding.Suppression is { } judged)
        {
            json.Members("suppressions", [judged], Suppression);
        }

        json.Member("properties", finding, Properties);
    }

    private static string LevelOf(Severity severity) => severity switch { Severity.Critical => "error", Severity.Major => "warning", _ => "note" };

    private string MessageOf(Finding finding) => Plain($"{view.About(finding)}. {view.Reason(finding)}");

    /// <summary>A message whose words are neither embedded links nor places for arguments (SARIF 2.1.0, 3.11.5 and 3.11.6).</summary>
    private static string Plain(string text)
    {
        var plain = text.Contains("](", StringComparison.Ordinal) ? text.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal) : text;
        return plain.AsSpan().IndexOfAny('{', '}') < 0 ? plain : plain.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
    }

    private void Related(JsonWriter json, int id, Side side, Claim claim)
    {
        json.Member("id", id);
        places.Location(json, claim);
        json.Member("message", Plain($"{view.SourceOf(claim.Article)}: {Excerpt.Clean(side.Value.Text)}"), SarifLog.Text);
    }

    private static void Suppression(JsonWriter json, Suppression judged)
    {
        json.Member("kind", "external");
        json.Member("status", judged.Decision == Decision.Dismissed ? "accepted" : "rejected");
        json.Member("justification", $"{judged.By}: {judged.Why}");
    }

    private static void Properties(JsonWriter json, Finding finding)
    {
        json.Member("id", finding.Id);
        json.Word("severity", finding.Severity);
        json.Word("verdict", finding.Verdict);
        json.Ids("hints", finding.Hints);
        json.Ids("facts", finding.Facts);
    }
}
