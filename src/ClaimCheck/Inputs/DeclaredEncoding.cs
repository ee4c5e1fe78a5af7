using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace ClaimCheck.Inputs;

/// <summary>Reads bytes in the encoding they declare, as browsers understand its name, as far as they are valid in it.</summary>
internal static class DeclaredEncoding
{
    /// <summary>So many letters beyond ASCII must be readable for each lost one; in the wrong encoding of pairs, about every second is lost.</summary>
    private const int KeptForEachLost = 10;

    /// <summary>Hardly any text of another encoding is valid UTF-8 by chance, so that there one letter is as good a witness as a lost one.</summary>
    private const int KeptForEachLostOfUtf8 = 1;

    /// <summary>In Latin words accents stand alone or with a quotation mark; words of other letters, and noise, are long runs of high bytes.</summary>
    private const int LongestWesternRunOnAverage = 2;

    private const byte FirstHigh = 0x80;
    private const char Replacement = '\uFFFD';
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
            return (TextDecoder.Detect(bytes) ?? AsWestern(bytes), null);
        }

        if (Find(declared) is not { } encoding)
        {
            return Detected(bytes, $"declares the encoding \"{declared}\", which is unknown;", null);
        }

        if (encoding is not UTF8Encoding && IsUtf8BeyondAscii(bytes))
        {
            return (Encoding.UTF8.GetString(bytes), $"declares the encoding {declared} and is UTF-8; it was read as UTF-8.");
        }

        if (TextDecoder.Strict(TextDecoder.Throwing(encoding), bytes, 0) is not { } text)
        {
            return Detected(bytes, $"declares the encoding {declared} and is not valid in it;", encoding);
        }

        return ChineseEncoding.Of(encoding)?.IsOdd(bytes) == true
            ? Detected(bytes, $"declares the encoding {declared}, in which its words hold stray letters;", null)
            : (text, null);
    }

    /// <summary>What the bytes show; else what is left in the declared encoding, if that is nearly all; else windows-1252, if it looks so.</summary>
    private static (string? Text, string? Note) Detected(byte[] bytes, string trouble, Encoding? declared)
    {
        if (TextDecoder.Detect(bytes) is { } detected)
        {
            return (detected, trouble + " it was read in the encoding its letters show.");
        }

        if (declared is not null && WithLosses(bytes, declared) is { } read)
        {
            return (read.Text, string.Create(CultureInfo.InvariantCulture, $"{trouble} {read.Lost} letters could not be read."));
        }

        return IsWestern(bytes) && AsWestern(bytes) is { } western ? (western, $"{trouble} it was read as {Western}.") : (null, null);
    }

    /// <summary>The text with a mark for each letter lost and their number; null where too many are lost for the encoding to be right.</summary>
    private static (string Text, int Lost)? WithLosses(byte[] bytes, Encoding declared)
    {
        // Encodings of code pages put a question mark, which cannot be told from those of the text.
        var marking = (Encoding)declared.Clone();
        marking.DecoderFallback = new DecoderReplacementFallback(Replacement.ToString());
        var text = string.Concat(marking.GetString(bytes).Select(c => c is >= TextDecoder.FirstStray and <= TextDecoder.LastStray ? Replacement : c));
        var lost = text.AsSpan().Count(Replacement);
        var kept = text.Count(c => !char.IsAscii(c)) - lost;
        var least = declared is UTF8Encoding ? KeptForEachLostOfUtf8 : KeptForEachLost;
        return kept >= (long)lost * least ? (text, lost) : null;
    }

    private static string? AsWestern(byte[] bytes) =>
        bytes.AsSpan().Contains((byte)0) ? null : CodePagesEncodingProvider.Instance.GetEncoding(Western)!.GetString(bytes);

    private static bool IsWestern(byte[] bytes)
    {
        var high = 0L;
        var runs = 0L;
        for (var i = 0; i < bytes.Length; i++)
        {
            high += bytes[i] >= FirstHigh ? 1 : 0;
            runs += bytes[i] >= FirstHigh && (i == 0 || bytes[i - 1] < FirstHigh) ? 1 : 0;
        }

        return high <= runs * LongestWesternRunOnAverage;
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
