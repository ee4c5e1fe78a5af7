using System.Text;

namespace ClaimCheck.Inputs;

/// <summary>Turns a file's bytes into text: UTF-8, UTF-16, GB18030, Big5 or a declared encoding; refuses what is no text.</summary>
internal static class TextDecoder
{
    /// <summary>Code pages do not refuse single bytes that begin no pair (FF in Big5); they put private letters from here to <see cref="LastStray"/>.</summary>
    public const char FirstStray = '\uF8F0';

    /// <summary>The last of these private letters.</summary>
    public const char LastStray = '\uF8F8';

    /// <summary>The text, or the error that says why there is none.</summary>
    public static (string? Text, InputError? Error) Decode(byte[] bytes, string path, string? declared)
    {
        if (BinarySignature.Of(bytes) is { } kind)
        {
            return (null, InputErrors.Binary(path, kind));
        }

        var text = ByMark(bytes);
        if (text is null && declared is not null)
        {
            return Declared(bytes, path, declared);
        }

        text ??= Detect(bytes);
        if (text is null)
        {
            return (null, bytes.AsSpan().Contains((byte)0) ? InputErrors.Binary(path, "binary data with NUL bytes") : InputErrors.Undecodable(path, "UTF-8, UTF-16, GB18030 or Big5"));
        }

        return IsNoise(text) ? (null, InputErrors.Binary(path, "binary data full of control characters")) : (text, null);
    }

    /// <summary>The text of an input that may declare its encoding itself, as pages do; a declaration that does not fit yields to what the bytes are.</summary>
    public static DecodedText Decode(byte[] bytes, ArticleInput input, string? declared)
    {
        if (BinarySignature.Of(bytes) is { } kind)
        {
            return new DecodedText("", InputErrors.Binary(input.Path, kind), null);
        }

        if (ByMark(bytes) is { } marked)
        {
            return new DecodedText(marked, null, null);
        }

        if (input.Encoding is { } named)
        {
            var (text, error) = Declared(bytes, input.Path, named);
            return new DecodedText(text ?? "", error, null);
        }

        var (best, note) = DeclaredEncoding.Decode(bytes, declared);
        return best is null ? new DecodedText("", InputErrors.Undecodable(input.Path, declared ?? "UTF-8, UTF-16, GB18030 or Big5"), null)
            : IsNoise(best) ? new DecodedText("", InputErrors.Binary(input.Path, "binary data full of control characters"), null)
            : new DecodedText(best, null, note is null ? null : InputErrors.OtherEncoding(input, note));
    }

    /// <summary>The text in the encoding the bytes show themselves, or null.</summary>
    public static string? Detect(byte[] bytes) => Utf16ByZeros(bytes) ?? Strict(new UTF8Encoding(false, true), bytes, 0) ?? Chinese(bytes);

    private static string? ByMark(byte[] bytes)
    {
        ReadOnlySpan<byte> start = bytes;
        if (start.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return Strict(new UTF8Encoding(false, true), bytes, 3);
        }

        if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return new UnicodeEncoding(false, false, false).GetString(bytes, 2, bytes.Length - 2);
        }

        return start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? new UnicodeEncoding(true, false, false).GetString(bytes, 2, bytes.Length - 2) : null;
    }

    private static (string? Text, InputError? Error) Declared(byte[] bytes, string path, string name)
    {
        try
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
            var text = Strict(Throwing(encoding), bytes, 0);
            return text is null ? (null, InputErrors.Undecodable(path, name)) : (text, null);
        }
        catch (ArgumentException)
        {
            return (null, InputErrors.UnknownEncoding(path, name));
        }
    }

    /// <summary>UTF-16 without a mark shows zero bytes (of spaces, digits, line ends) on one side of its pairs only.</summary>
    private static string? Utf16ByZeros(byte[] bytes)
    {
        if (bytes.Length % 2 != 0 || !bytes.AsSpan().Contains((byte)0))
        {
            return null;
        }

        var even = 0;
        var odd = 0;
        for (var i = 0; i < bytes.Length; i += 2)
        {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }

        if (Math.Min(even, odd) * 20 > Math.Max(even, odd))
        {
            return null;
        }

        var text = Strict(new UnicodeEncoding(even > odd, false, true), bytes, 0);
        return text is not null && CommonLetters.MostlyWords(text) ? text : null;
    }

    private static string? Chinese(byte[] bytes) => bytes.AsSpan().Contains((byte)0) ? null : ChineseEncoding.Read(bytes);

    /// <summary>The encoding, refusing what is none of its bytes.</summary>
    public static Encoding Throwing(Encoding encoding)
    {
        var copy = (Encoding)encoding.Clone();
        copy.DecoderFallback = DecoderFallback.ExceptionFallback;
        return copy;
    }

    /// <summary>The text, or null where a byte does not fit.</summary>
    public static string? Strict(Encoding encoding, byte[] bytes, int from)
    {
        try
        {
            var text = encoding.GetString(bytes, from, bytes.Length - from);
            return encoding is not (UTF8Encoding or UnicodeEncoding) && text.AsSpan().IndexOfAnyInRange(FirstStray, LastStray) >= 0 ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool IsNoise(string text)
    {
        long controls = 0;
        long zeros = 0;
        foreach (var c in text)
        {
            controls += char.IsControl(c) && !char.IsWhiteSpace(c) ? 1 : 0;
            zeros += c == '\0' ? 1 : 0;
        }

        return controls * 50 > text.Length || zeros * 200 > text.Length;
    }
}
