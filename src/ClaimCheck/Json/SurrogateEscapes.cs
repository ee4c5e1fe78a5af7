using System.Globalization;
using System.Text;

namespace ClaimCheck.Json;

/// <summary>Turns escaped surrogates of a JSON text into the characters themselves: the JSON reader would replace those that stand alone.</summary>
internal static class SurrogateEscapes
{
    private const int Length = 6;

    public static string Undo(string json)
    {
        var next = Next(json, 0);
        if (next < 0)
        {
            return json;
        }

        var plain = new StringBuilder(json.Length);
        var from = 0;
        for (; next >= 0; next = Next(json, from))
        {
            plain.Append(json, from, next - from).Append((char)ushort.Parse(json.AsSpan(next + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            from = next + Length;
        }

        return plain.Append(json, from, json.Length - from).ToString();
    }

    /// <summary>Where the next escaped surrogate begins; a backslash behind a backslash begins none.</summary>
    private static int Next(string json, int from)
    {
        for (var at = json.IndexOf('\\', from); at >= 0 && at + 1 < json.Length; at = json.IndexOf('\\', at + 2))
        {
            if (at + Length <= json.Length && json[at + 1] == 'u' && json[at + 2] is 'd' or 'D' && json[at + 3] is (>= '8' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')
                && char.IsAsciiHexDigit(json[at + 4]) && char.IsAsciiHexDigit(json[at + 5]))
            {
                return at;
            }
        }

        return -1;
    }
}
