using ClaimCheck.Predicates;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Json;

/// <summary>Reads the members of a predicate in a rule set file over what is known of it already.</summary>
internal static class PredicateMembers
{
    public static readonly string[] All = ["id", "label", "dimension", "cues", "counts", "range", "cardinality", "change", "tolerance", "separators"];

    private static readonly string[] Languages = ["en", "zh"];

    public static Predicate Read(FaultyJson json, JObject of, Predicate known)
    {
        var (label, cues) = (Of(json, of, "label"), Of(json, of, "cues"));
        var (least, greatest) = Range(json, of["range"], known);
        return known with
        {
            LabelEn = json.Text(label["en"]) ?? known.LabelEn,
            LabelZh = json.Text(label["zh"]) ?? known.LabelZh,
            CuesEn = Words(json, cues["en"], known.CuesEn),
            CuesZh = Words(json, cues["zh"], known.CuesZh),
            Counts = Words(json, of["counts"], known.Counts),
            Least = least,
            Greatest = greatest,
            Cardinality = json.Word(of["cardinality"], known.Cardinality),
            Change = json.Word(of["change"], known.Change),
            Tolerance = json.Number(of["tolerance"]) ?? known.Tolerance,
            Separators = of["separators"] is { } separators ? json.Words(separators) : known.Separators,
        };
    }

    /// <summary>An object of two languages; empty when there is none.</summary>
    private static JObject Of(FaultyJson json, JObject of, string name)
    {
        if (of[name] is not { } token || json.Object(token) is not { } found)
        {
            return [];
        }

        json.Known(found, Languages);
        return found;
    }

    private static Sequence<string> Words(FaultyJson json, JToken? token, Sequence<string> known) => token is null ? known : json.Words(token);

    private static (decimal? Least, decimal? Greatest) Range(FaultyJson json, JToken? token, Predicate known)
    {
        if (token is null)
        {
            return (known.Least, known.Greatest);
        }

        if (token is JArray { Count: 2 } range)
        {
            return (json.Number(range[0]), json.Number(range[1]));
        }

        json.Fault("CC9204", token, "a range is a list of two numbers, either of which may be null: [0, 100]");
        return (null, null);
    }
}
