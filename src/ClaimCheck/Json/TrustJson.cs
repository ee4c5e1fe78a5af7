using System.Globalization;
using ClaimCheck.Support;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Json;

/// <summary>What is known of sources, as JSON (<c>claimcheck/trust/1</c>) and back. Thread-safe.</summary>
public static class TrustJson
{
    private const int Places = 4;

    /// <summary>The state as JSON, sorted, figures to four places: byte-identical for equal states.</summary>
    public static string Write(TrustState trust)
    {
        ArgumentNullException.ThrowIfNull(trust);
        var root = new JObject
        {
            ["schema"] = TrustState.CurrentSchema,
            ["sources"] = new JArray(trust.Judged.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => new JObject
            {
                ["id"] = s.Key,
                ["exact"] = Rounded(s.Value.Exact),
                ["general"] = Rounded(s.Value.General),
                ["wrong"] = Rounded(s.Value.Wrong),
            })),
            ["pairs"] = new JArray(trust.Pairs.OrderBy(p => p.Key.First, StringComparer.Ordinal).ThenBy(p => p.Key.Second, StringComparer.Ordinal).Select(p => new JObject
            {
                ["first"] = p.Key.First,
                ["second"] = p.Key.Second,
                ["same"] = p.Value.Same,
                ["compared"] = p.Value.Compared,
            })),
        };
        return root.ToString(Formatting.Indented).ReplaceLineEndings("\n") + "\n";
    }

    /// <summary>Reads a state back.</summary>
    /// <exception cref="FormatException">Not a state; every fault with its path, what was seen and what was expected.</exception>
    public static TrustState Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var root = Parse(json);
        var faults = new List<string>();
        if (root["schema"]?.ToString() is var schema && schema != TrustState.CurrentSchema)
        {
            faults.Add($"schema is '{schema}', '{TrustState.CurrentSchema}' is expected; use a file written with --trust-out");
        }

        var judged = new SortedDictionary<string, JudgedClaims>(StringComparer.Ordinal);
        foreach (var source in root["sources"] as JArray ?? [])
        {
            var claims = new JudgedClaims(Count(source, "exact", faults), Count(source, "general", faults), Count(source, "wrong", faults));
            if (!judged.TryAdd(Name(source, "id", faults), claims))
            {
                faults.Add($"{source.Path}.id is '{source["id"]}', which stands there twice; keep one");
            }
        }

        var pairs = new Dictionary<(string, string), CopyCount>();
        foreach (var pair in root["pairs"] as JArray ?? [])
        {
            var (same, compared) = (Count(pair, "same", faults), Count(pair, "compared", faults));
            if (same > compared)
            {
                faults.Add($"{pair.Path}.same is {same.ToString(CultureInfo.InvariantCulture)}, more than compared; two sources agree at most as often as they were compared");
            }

            pairs[(Name(pair, "first", faults), Name(pair, "second", faults))] = new CopyCount((int)same, (int)compared);
        }

        return faults.Count == 0 ? new TrustState { Judged = judged, Pairs = pairs } : throw new FormatException(string.Join("; ", faults) + ".");
    }

    private static JObject Parse(string json)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None, MaxDepth = 16 };
            return JObject.Load(reader);
        }
        catch (JsonException exception)
        {
            throw new FormatException($"this is no JSON object: {exception.Message}", exception);
        }
    }

    private static double Rounded(double count) => Math.Round(count, Places);

    private static string Name(JToken of, string member, List<string> faults)
    {
        if (of[member] is JValue { Type: JTokenType.String } name)
        {
            return (string)name!;
        }

        faults.Add($"{of.Path}.{member} is {of[member]?.ToString(Formatting.None) ?? "absent"}, a name is expected");
        return "";
    }

    private static double Count(JToken of, string member, List<string> faults)
    {
        if (of[member] is JValue { Type: JTokenType.Integer or JTokenType.Float } value && (double)value is >= 0 and < int.MaxValue and var count)
        {
            return count;
        }

        faults.Add($"{of.Path}.{member} is {of[member]?.ToString(Formatting.None) ?? "absent"}, a count from 0 is expected");
        return 0;
    }
}
