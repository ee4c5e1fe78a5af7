using System.Globalization;
using ClaimCheck.Evaluation;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

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
        var root = new JObject
        {
            ["schema"] = Schema,
            ["total"] = Counts(result.Total),
            ["kinds"] = Kinds(result.Kinds),
            ["stories"] = new JArray(result.Stories.Select(s => Story(s, verbose))),
        };
        using (var json = new JsonTextWriter(new SurrogateEscaper(writer)) { CloseOutput = false, Formatting = Formatting.Indented, Culture = CultureInfo.InvariantCulture })
        {
            root.WriteTo(json);
        }

        writer.Write('\n');
    }

    private static JObject Story(StoryScore story, bool verbose)
    {
        var json = new JObject { ["story"] = story.Story, ["counts"] = Counts(story.Counts), ["kinds"] = Kinds(story.Kinds) };
        if (verbose)
        {
            json["missed"] = new JArray(story.Missed.Select(g => Label(g.Id, g.Kind, g.Fact, g.Sides.SelectMany(s => s.Quotes))));
            json["falseAlarms"] = new JArray(story.FalseAlarms.Select(f => JsonTree.Of(f, ReportToJson.Contradiction)));
            json["sprung"] = new JArray(story.Sprung.Select(s => new JObject { ["id"] = s.Trap.Id, ["why"] = s.Trap.Why, ["by"] = s.Finding.Id, ["quotes"] = Quotes(s.Trap.Quotes) }));
            json["unaligned"] = new JArray(story.Unaligned.Select(g => Label(g.Id, g.Kind, g.Fact, g.Quotes)));
        }

        return json;
    }

    private static JObject Label(string id, string? kind, string fact, IEnumerable<GoldQuote> quotes) =>
        new() { ["id"] = id, ["kind"] = JsonTree.Text(kind), ["fact"] = fact, ["quotes"] = Quotes(quotes) };

    private static JArray Quotes(IEnumerable<GoldQuote> quotes) =>
        new(quotes.Select(q => new JObject { ["article"] = q.Article, ["quote"] = q.Text }));

    private static JArray Kinds(Sequence<KindScore> kinds) =>
        new(kinds.Select(k =>
        {
            var counts = Counts(k.Counts);
            counts.AddFirst(new JProperty("kind", k.Kind));
            return counts;
        }));

    private static JObject Counts(ScoreCounts c) => new()
    {
        ["precision"] = Share(c.Precision),
        ["recall"] = Share(c.Recall),
        ["f1"] = Share(c.F1),
        ["majorRecall"] = Share(c.MajorRecall),
        ["trapRate"] = Share(c.TrapRate),
        ["agreementRecall"] = Share(c.AgreementRecall),
        ["gold"] = c.Gold,
        ["found"] = c.Found,
        ["falseAlarms"] = c.FalseAlarms,
        ["major"] = c.Major,
        ["majorFound"] = c.MajorFound,
        ["traps"] = c.Traps,
        ["sprung"] = c.Sprung,
        ["agreements"] = c.Agreements,
        ["aligned"] = c.Aligned,
        ["duplicates"] = c.Duplicates,
    };

    private static double Share(double value) => Math.Round(value, Digits, MidpointRounding.ToEven);
}
