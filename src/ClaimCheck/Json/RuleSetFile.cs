using ClaimCheck.Validation;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Json;

/// <summary>Reads one rule set file: its form, then its content, then what it names, each with all faults at once.</summary>
internal static class RuleSetFile
{
    private const int MaxDepth = 16;

    private static readonly JsonLoadSettings Loading = new() { CommentHandling = CommentHandling.Ignore, DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error, LineInfoHandling = LineInfoHandling.Load };

    public static RuleSet Read(string json, RuleSet over, string? file)
    {
        if (json.Length > RuleSetText.Most)
        {
            throw RuleSetText.TooLarge(file);
        }

        if (string.IsNullOrWhiteSpace(json))
        {
            throw new RuleSetException([new RuleSetFault("CC9201", "$", "empty", $"a rule set begins with {{ \"schema\": \"{RuleSetJson.CurrentSchema}\"") { File = file }]);
        }

        var root = Parse(json, file);
        var reader = new RuleSetReader(root, over);
        var own = reader.Read();
        var merged = RuleSetMerge.Of(over, own, reader);
        var faults = reader.Faults.Concat(Faults.Own(own));
        Throw(faults.Concat(reader.Faults.Count > 0 ? [] : RelationReferences.Of(own with { Predicates = merged.Predicates })), root, file);
        Throw(Faults.Of(merged), root, file);
        return merged;
    }

    private static void Throw(IEnumerable<RuleSetFault> faults, JToken root, string? file) =>
        Faults.ThrowIfAny(faults.Distinct().Select(f => Placed(f, root) with { File = file }).OrderBy(f => f.Line).ThenBy(f => f.Column).ToSequence());

    private static JToken Parse(string json, string? file)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(json.TrimStart('\ufeff'))) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal, MaxDepth = MaxDepth };
            var root = JToken.ReadFrom(reader, Loading);
            while (reader.Read())
            {
                if (reader.TokenType != JsonToken.Comment)
                {
                    throw new JsonReaderException("Text stands behind the end.", reader.Path, reader.LineNumber, reader.LinePosition, null);
                }
            }

            return root;
        }
        catch (JsonReaderException exception)
        {
            throw new RuleSetException([new RuleSetFault("CC9201", "$", "no JSON that can be read", exception.Message.TrimEnd('.')) { File = file, Line = Math.Max(1, exception.LineNumber), Column = exception.LinePosition }]);
        }
        catch (JsonException exception)
        {
            throw new RuleSetException([new RuleSetFault("CC9201", "$", "no JSON that can be read", exception.Message.TrimEnd('.')) { File = file }]);
        }
    }

    /// <summary>The fault with the line of its path, or of the nearest part of it that stands in the file.</summary>
    private static RuleSetFault Placed(RuleSetFault fault, JToken root)
    {
        if (fault.Path.StartsWith("$.disabledRules", StringComparison.Ordinal) || fault.Path.StartsWith("$.severities", StringComparison.Ordinal))
        {
            fault = fault with { Path = "$.rules." + fault.Seen.Trim('\'') };
        }

        for (var path = fault.Path; path.Length > 0; path = path[..Math.Max(0, path.LastIndexOfAny(['.', '[']))])
        {
            if (Find(root, path) is IJsonLineInfo place && place.HasLineInfo())
            {
                return fault with { Line = place.LineNumber, Column = place.LinePosition };
            }
        }

        return fault;
    }

    private static JToken? Find(JToken root, string path)
    {
        try
        {
            return root.SelectToken(path);
        }
        catch (JsonException)
        {
            // A path that a strange spelling makes unreadable has no place of its own.
            return null;
        }
    }
}
