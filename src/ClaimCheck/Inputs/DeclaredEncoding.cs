using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace ClaimCheck.Inputs;

/// <summary>Reads bytes in the encoding they declare, as browsers understand its name, as far as they are valid in it.</summary>
internal static class DeclaredEncoding
{
    /// <summary>At most one letter in so many may be unreadable before a text is refused.</summary>
    private const int LettersForEachLost = 100;

    private const string Western = "windows-1252";

    /// <summary>Names that browsers take for another encoding (WHATWG Encoding Standard, names and labels).</summary>
    private static readonly FrozenDictionary<string, string> Labels = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["utf8"] = "utf-8",
        ["unicode-1-1-utf-8"] = "utf-8",
        ["gb2312"] = "gb18030",
        ["gbk"] = "gb18030",
        ["x-gbk"] = "gb18030",
        ["gb_2312-80"] = "gb18030",
        ["chinese"] = "gb18030",
        ["big5-hkscs"] = "big5",
        ["x-x-big5"] = "big5",
        ["cn-big5"] = "big5",
        ["iso-8859-1"] = Western,
        ["latin1"] = Western,
        ["ascii"] = Western,
        ["us-ascii"] = Western,
        ["cp1252"] = Western,
        ["utf-16"] = "utf-8",
        ["utf-16le"] = "utf-8",
        ["utf-16be"] = "utf-8",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The text, and what was done where the declaration does not fit; no text where nothing fits.</summary>
    public static (string? Text, string? Note) Decode(byte[] bytes, string? declared)
    {
        if (declared is null)
        {
            return (TextDecoder.Detect(bytes) ?? (bytes.AsSpan().Contains((byte)0) ? null : CodePagesEncodingProvider.Instance.GetEncoding(Western)!.GetString(bytes)), null);
        }

        if (Find(declared) is not { } encoding)
        {
            return Detected(bytes, $"declares the encoding \"{declared}\", which is unknown;", CodePagesEncodingProvider.Instance.GetEncoding(Western)!);
        }

        if (encoding is not UTF8Encoding && IsUtf8BeyondAscii(bytes))
        {
            return (Encoding.UTF8.GetString(bytes), $"declares the encoding {declared} and is UTF-8; it was read as UTF-8.");
        }

        return TextDecoder.Strict(TextDecoder.Throwing(encoding), bytes, 0) is { } text ? (text, null)
            : Detected(bytes, $"declares the encoding {declared} and is not valid in it;", encoding);
    }

    private static (string? Text, string? Note) Detected(byte[] bytes, string trouble, Encoding last)
    {
        if (TextDecoder.Detect(bytes) is { } detected)
        {
            return (detected, trouble + " it was read in the encoding its letters show.");
        }

        var text = last.GetString(bytes);
        var lost = text.AsSpan().Count('\uFFFD');
        return lost * LettersForEachLost > text.Length ? (null, null) : (text, string.Create(CultureInfo.InvariantCulture, $"{trouble} {lost} letters could not be read."));
    }

    private static bool IsUtf8BeyondAscii(byte[] bytes) =>
        bytes.AsSpan().IndexOfAnyInRange((byte)0x80, (byte)0xFF) >= 0 && TextDecoder.Strict(new UTF8Encoding(false, true), bytes, 0) is not null;

    private static Encoding? Find(string declared)
    {
        var name = Labels.GetValueOrDefault(declared.Trim(), declared.Trim());
        if (name.StartsWith("utf-7", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
