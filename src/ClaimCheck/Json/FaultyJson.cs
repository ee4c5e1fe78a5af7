using ClaimCheck.Validation;
using ClaimCheck.Values;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Json;

/// <summary>Reads parts of JSON and gathers every fault instead of stopping at the first.</summary>
internal sealed class FaultyJson
{
    private readonly List<RuleSetFault> _faults = [];

    public IReadOnlyList<RuleSetFault> Faults => _faults;

    public JObject? Object(JToken token) => Of<JObject>(token, "an object is expected here: { … }");

    /// <summary>The members of an object that maps words to words; none when there is no object.</summary>
    public IEnumerable<JProperty> Properties(JToken? token) => token is null ? [] : Object(token)?.Properties() ?? [];

    public IReadOnlyList<JToken> Items(JToken? token) => token is null ? [] : Of<JArray>(token, "a list is expected here: [ … ]") is { } list ? [.. list] : [];

    public Sequence<string> Words(JToken token) => Items(token).Select(i => Text(i)).OfType<string>().ToSequence();

    /// <summary>A member that must be there and be words.</summary>
    public string? Needed(JObject of, string name, string hint = "")
    {
        if (of[name] is { } token)
        {
            return Text(token);
        }

        Fault("CC9204", of, $"\"{name}\" is needed in it{hint}", $"an object without \"{name}\"");
        return null;
    }

    /// <summary>Words, one of some where they are named; null where there is nothing.</summary>
    public string? Text(JToken? token, string[]? known = null)
    {
        if (token is null)
        {
            return null;
        }

        if (token.Type != JTokenType.String)
        {
            Fault("CC9204", token, "words in quotes are expected here");
            return null;
        }

        var text = (string)token!;
        if (known is null || known.Contains(text, StringComparer.Ordinal))
        {
            return text;
        }

        Fault("CC9211", token, $"it must be one of {string.Join(", ", known)}{Nearest.Hint(text, known)}");
        return null;
    }

    /// <summary>A word of an enumeration as JSON writes it; the default where there is none.</summary>
    public T Word<T>(JToken? token, T otherwise)
        where T : struct, Enum =>
        Text(token, [.. Enum.GetValues<T>().Select(JsonWords.Word)]) is { } word ? EnumName.Parse<T>(word, ignoreCase: true) : otherwise;

    public decimal? Number(JToken? token)
    {
        if (token is null || token.Type == JTokenType.Null)
        {
            return null;
        }

        if (token is JValue { Value: decimal or long } value)
        {
            return Convert.ToDecimal(value.Value, System.Globalization.CultureInfo.InvariantCulture);
        }

        Fault("CC9204", token, "a number without quotes is expected here");
        return null;
    }

    /// <summary>Notes each member that has no meaning, with what was probably meant.</summary>
    public void Known(JObject json, string[] names)
    {
        foreach (var property in json.Properties().Where(p => !names.Contains(p.Name, StringComparer.Ordinal)))
        {
            Fault("CC9203", property, $"the name has no meaning here{Nearest.Hint(property.Name, names)}; known are {string.Join(", ", names)}", SeenOf(property.Value));
        }
    }

    public void Fault(string code, JToken at, string expected, string? seen = null) =>
        _faults.Add(new RuleSetFault(code, PathOf(at), seen ?? SeenOf(at), expected));

    private T? Of<T>(JToken token, string expected)
        where T : JToken
    {
        if (token is T found)
        {
            return found;
        }

        Fault("CC9204", token, expected);
        return null;
    }

    private static string PathOf(JToken token) => token.Path.Length == 0 ? "$" : token.Path[0] == '[' ? "$" + token.Path : "$." + token.Path;

    private static string SeenOf(JToken token) => token switch
    {
        JArray list => FormattableString.Invariant($"a list of {list.Count}"),
        JObject => "an object",
        _ => Validation.Seen.Short(token.ToString(Formatting.None)),
    };
}
