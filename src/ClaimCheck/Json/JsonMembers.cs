using System.Globalization;
using Newtonsoft.Json;

namespace ClaimCheck.Json;

/// <summary>Writes members of JSON objects: a name with its value.</summary>
internal static class JsonMembers
{
    /// <summary>Writes one indented object and ends its line. Half a surrogate pair is written as an escape.</summary>
    /// <param name="writer">Where to; it is not closed.</param>
    /// <param name="item">What to write.</param>
    /// <param name="members">Writes its members.</param>
    public static void WriteIndented<T>(TextWriter writer, T item, Action<JsonWriter, T> members)
    {
        using (var json = new JsonTextWriter(new SurrogateEscaper(writer)) { CloseOutput = false, Formatting = Formatting.Indented, Culture = CultureInfo.InvariantCulture })
        {
            json.Object(item, members);
        }

        writer.Write('\n');
    }

    public static void Null(this JsonWriter json, string name)
    {
        json.WritePropertyName(name);
        json.WriteNull();
    }

    public static void Member(this JsonWriter json, string name, string? text)
    {
        json.WritePropertyName(name);
        json.WriteValue(text);
    }

    public static void Member(this JsonWriter json, string name, int? number)
    {
        json.WritePropertyName(name);
        json.WriteValue(number);
    }

    public static void Ratio(this JsonWriter json, string name, double number)
    {
        json.WritePropertyName(name);
        json.WriteValue(number);
    }

    public static void Member(this JsonWriter json, string name, bool holds)
    {
        json.WritePropertyName(name);
        json.WriteValue(holds);
    }

    /// <summary>An object, or null.</summary>
    public static void Member<T>(this JsonWriter json, string name, T? item, Action<JsonWriter, T> members)
    {
        json.WritePropertyName(name);
        if (item is null)
        {
            json.WriteNull();
        }
        else
        {
            json.Object(item, members);
        }
    }

    /// <summary>A list of objects.</summary>
    public static void Members<T>(this JsonWriter json, string name, IEnumerable<T> items, Action<JsonWriter, T> members)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var item in items)
        {
            json.Object(item, members);
        }

        json.WriteEndArray();
    }

    public static void Object<T>(this JsonWriter json, T item, Action<JsonWriter, T> members)
    {
        json.WriteStartObject();
        members(json, item);
        json.WriteEndObject();
    }

    /// <summary>A word of an enumeration: scopeDifference, not ScopeDifference.</summary>
    public static void Word<T>(this JsonWriter json, string name, T word)
        where T : struct, Enum => json.Member(name, JsonWords.Word(word));

    /// <summary>A number as text, so that no reader rounds it.</summary>
    public static void Number(this JsonWriter json, string name, decimal? number) =>
        json.Member(name, number is { } exact ? JsonWords.Number(exact) : null);

    /// <summary>A number that JSON prints without trailing zeros.</summary>
    public static void Share(this JsonWriter json, string name, decimal? share)
    {
        json.WritePropertyName(name);
        json.WriteValue(share is not { } exact ? null : exact == decimal.Truncate(exact) ? decimal.Truncate(exact) : exact / 1.000000000000000000000000000000000m);
    }

    public static void Ids(this JsonWriter json, string name, IEnumerable<string> ids)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var id in ids)
        {
            json.WriteValue(id);
        }

        json.WriteEndArray();
    }

    public static void Span(this JsonWriter json, string name, TextSpan span) => json.Member(name, span, static (json, s) =>
    {
        json.Member("start", s.Start);
        json.Member("end", s.End);
    });

    public static void Map(this JsonWriter json, string name, Qualifiers items) => json.Member(name, items, static (json, i) =>
    {
        foreach (var (key, value) in i)
        {
            json.Member(key, value);
        }
    });
}
