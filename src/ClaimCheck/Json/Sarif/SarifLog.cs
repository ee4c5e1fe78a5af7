using ClaimCheck.Languages;
using ClaimCheck.Reporting;
using ClaimCheck.Values;
using Newtonsoft.Json;

namespace ClaimCheck.Json.Sarif;

/// <summary>A log with one run: the rules that found something, the articles, a result for each finding.</summary>
internal sealed class SarifLog
{
    private const string Version = "2.1.0";
    private const string SchemaAddress = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private readonly ReportView _view;
    private readonly ReportOptions _options;
    private readonly SarifPlaces _places;
    private readonly SarifResults _results;
    private readonly string[] _rules;

    public SarifLog(ReportView view, ReportOptions options)
    {
        (_view, _options, _places) = (view, options, new SarifPlaces(view));
        _rules = [.. view.Report.Contradictions.Concat(view.Report.Findings).SelectMany(f => f.Hints.Prepend(f.Rule)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _results = new SarifResults(view, _places, _rules);
    }

    public void Write(JsonWriter json)
    {
        json.Member("$schema", SchemaAddress);
        json.Member("version", Version);
        json.Members("runs", [this], static (json, log) => log.Run(json));
    }

    public static void Text(JsonWriter json, string text) => json.Member("text", text);

    private void Run(JsonWriter json)
    {
        json.Member("tool", this, static (json, log) => json.Member("driver", log, static (json, log) => log.Driver(json)));
        if (_view.Report.Story is { } story)
        {
            json.Member("automationDetails", story, static (json, story) => json.Member("id", story));
        }

        json.Member("language", _view.Language == UiLanguage.Chinese ? "zh-CN" : "en");
        json.Member("columnKind", "utf16CodeUnits");
        json.Members("artifacts", _view.Report.Articles, Artifact);
        json.Members("results", _view.Report.Contradictions.Concat(_view.Report.Findings).Where(f => f.Sides.Count > 0), _results.Write);
        json.Member("properties", _view.Report, static (json, report) => json.Member("ruleSet", report.RuleSet));
    }

    private void Driver(JsonWriter json)
    {
        json.Member("name", "ClaimCheck");
        json.Member("version", _view.Report.Engine);
        json.Members("rules", _rules, Rule);
    }

    private void Rule(JsonWriter json, string id)
    {
        json.Member("id", id);
        if (_view.Words.Find("rule." + id) is { } title)
        {
            json.Member("shortDescription", title, Text);
        }

        if (_view.Words.Find("help." + id) is { } help)
        {
            json.Member("fullDescription", help, Text);
            json.Member("help", help, Text);
        }

        if (Uri.TryCreate(_options.RulePage(id), UriKind.Absolute, out var page))
        {
            json.Member("helpUri", page.AbsoluteUri);
        }
    }

    /// <summary>An article. Its text stands here where the offsets do not index its file as it is: anything but plain text.</summary>
    private void Artifact(JsonWriter json, Article article)
    {
        json.Member("location", article, (json, a) => json.Member("uri", SarifPlaces.AddressOf(a)));
        if (_options.IncludeText && article.Path?.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) != true)
        {
            json.Member("contents", article.Text, Text);
        }

        json.Member("description", article.Title ?? article.Id, Text);
        json.Member("properties", article, Properties);
    }

    private static void Properties(JsonWriter json, Article article)
    {
        json.Member("id", article.Id);
        json.Member("source", article.Source);
        json.Member("published", article.Published is { } day ? IsoDay.Of(day) : null);
        json.Member("url", article.Url);
    }
}
