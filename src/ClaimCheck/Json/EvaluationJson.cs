using ClaimCheck.Evaluation;
using Newtonsoft.Json;

namespace ClaimCheck.Json;

/// <summary>Scores of labelled stories as JSON. Thread-safe.</summary>
public static class EvaluationJson
{
    /// <summary>Name and version of the shape.</summary>
    public const string Schema = "claimcheck/evaluation/1";

    private const int Digits = 6;

    /// <summary>Writes the scores, ratios rounded to six places.</summary>
    /// <param name="result">The scores.</param>
    /// <param name="writer">Where to; it is not closed.</param>
    /// <param name="verbose">Whether everything missed, falsely reported, sprung or not aligned is listed in its story.</param>
    public static void Write(EvaluationResult result, TextWriter writer, bool verbose = false)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(writer);
        JsonMembers.WriteIndented(writer, result, (json, r) =>
        {
            json.Member("schema", Schema);
            json.Member("total", r.Total, Counts);
            json.Members("kinds", r.Kinds, Kind);
            json.Members("stories", r.Stories, verbose ? Details : Story);
        });
    }

    private static void Story(JsonWriter json, StoryScore story)
    {
        json.Member("story", story.Story);
        json.Member("counts", story.Counts, Counts);
        json.Members("kinds", story.Kinds, Kind);
    }

    private static void Details(JsonWriter json, StoryScore story)
    {
        Story(json, story);
        json.Members("missed", story.Missed, static (json, g) => Label(json, (g.Id, g.Kind, g.Fact), g.Sides.SelectMany(s => s.Quotes)));
        json.Members("falseAlarms", story.FalseAlarms, ReportToJson.Contradiction);
        json.Members("sprung", story.Sprung, Sprung);
        json.Members("unaligned", story.Unaligned, static (json, g) => Label(json, (g.Id, g.Kind, g.Fact), g.Quotes));
    }

    private static void Sprung(JsonWriter json, SprungTrap sprung)
    {
        json.Member("id", sprung.Trap.Id);
        json.Member("why", sprung.Trap.Why);
        json.Member("by", sprung.Finding.Id);
        json.Members("quotes", sprung.Trap.Quotes, Quote);
    }

    private static void Label(JsonWriter json, (string Id, string? Kind, string Fact) label, IEnumerable<GoldQuote> quotes)
    {
        json.Member("id", label.Id);
        json.Member("kind", label.Kind);
        json.Member("fact", label.Fact);
        json.Members("quotes", quotes, Quote);
    }

    private static void Quote(JsonWriter json, GoldQuote quote)
    {
        json.Member("article", quote.Article);
        json.Member("quote", quote.Text);
    }

    private static void Kind(JsonWriter json, KindScore kind)
    {
        json.Member("kind", kind.Kind);
        Counts(json, kind.Counts);
    }

    private static void Counts(JsonWriter json, ScoreCounts c)
    {
        json.Ratio("precision", Share(c.Precision));
        json.Ratio("recall", Share(c.Recall));
        json.Ratio("f1", Share(c.F1));
        json.Ratio("majorRecall", Share(c.MajorRecall));
        json.Ratio("trapRate", Share(c.TrapRate));
        json.Ratio("agreementRecall", Share(c.AgreementRecall));
        json.Member("gold", c.Gold);
        json.Member("found", c.Found);
        json.Member("falseAlarms", c.FalseAlarms);
        json.Member("major", c.Major);
        json.Member("majorFound", c.MajorFound);
        json.Member("traps", c.Traps);
        json.Member("sprung", c.Sprung);
        json.Member("agreements", c.Agreements);
        json.Member("aligned", c.Aligned);
        json.Member("duplicates", c.Duplicates);
    }

    private static double Share(double value) => Math.Round(value, Digits, MidpointRounding.ToEven);
}
