using System.Globalization;
using ClaimCheck.Values;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Json;

/// <summary>Reads members of an object, and says where when one is not as expected.</summary>
internal readonly struct JsonPlace(JToken token)
{
    public JToken Token { get; } = token;

    public JsonPlace this[string name] => Token is JObject json && json.TryGetValue(name, StringComparison.Ordinal, out var value)
        ? new JsonPlace(value)
        : throw ReportFaults.Missing(Token, name);

    public string Text => Token.Type == JTokenType.String ? (string)Token! : throw ReportFaults.Value(Token, "a string");

    public string? OptionalText => Token.Type == JTokenType.Null ? null : Text;

    public int Int => Token is JValue { Value: long and >= int.MinValue and <= int.MaxValue and var value } ? (int)value : throw ReportFaults.Value(Token, "a whole number");

    public bool Flag => Token.Type == JTokenType.Boolean ? (bool)Token : throw ReportFaults.Value(Token, "true or false");

    public decimal Share => Token is JValue { Value: decimal or long } ? (decimal)Token : throw ReportFaults.Value(Token, "a number");

    public decimal Decimal => decimal.TryParse(Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : throw ReportFaults.Value(Token, "a decimal number in a string");

    public DateOnly Day => IsoDay.Parse(Text) ?? throw ReportFaults.Value(Token, "a day as yyyy-MM-dd");

    public TextSpan Span => new(this["start"].Int, this["end"].Int);

    public IEnumerable<JsonPlace> Items => Token is JArray items ? items.Select(t => new JsonPlace(t)) : throw ReportFaults.Value(Token, "a list");

    public Sequence<string> Ids => Items.Select(i => i.Text).ToSequence();

    public bool IsNull => Token.Type == JTokenType.Null;

    public Qualifiers Map => Token is JObject json
        ? new Qualifiers(json.Properties().Select(p => new KeyValuePair<string, string>(p.Name, new JsonPlace(p.Value).Text)))
        : throw ReportFaults.Value(Token, "an object of strings");

    public JsonPlace? Optional(string name) => Token is JObject json && json.TryGetValue(name, StringComparison.Ordinal, out var value) && value.Type != JTokenType.Null ? new JsonPlace(value) : null;

    public T Word<T>()
        where T : struct, Enum
    {
        var word = Text;
        foreach (var value in Enum.GetValues<T>())
        {
            if (JsonWords.Word(value) == word)
            {
                return value;
            }
        }

        throw ReportFaults.Value(Token, "one of " + string.Join(", ", Enum.GetValues<T>().Select(JsonWords.Word)));
    }
}
