using System.Text;

namespace ClaimCheck.Json;

/// <summary>Takes the text of a rule set out of a stream, no more of it than a rule set may have.</summary>
internal static class RuleSetText
{
    /// <summary>Characters, some forty thousand predicates.</summary>
    public const int Most = 4_000_000;

    private const int Chunk = 16_384;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text without a byte-order mark.</summary>
    /// <exception cref="RuleSetException">Too large, or not UTF-8.</exception>
    public static string Read(Stream stream, string? name)
    {
        try
        {
            using var reader = new StreamReader(stream, Utf8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
            var (text, buffer) = (new StringBuilder(), new char[Chunk]);
            while (reader.ReadBlock(buffer) is > 0 and var count)
            {
                text.Append(buffer, 0, count);
                if (text.Length > Most)
                {
                    throw TooLarge(name);
                }
            }

            return text.ToString();
        }
        catch (DecoderFallbackException)
        {
            throw new RuleSetException([new RuleSetFault("CC9200", "$", "no text in UTF-8", "save the rule set as UTF-8") { File = name }]);
        }
    }

    /// <summary>The text of a file.</summary>
    /// <exception cref="RuleSetException">It cannot be opened, is too large, or is not UTF-8.</exception>
    public static string Load(string path)
    {
        if (Directory.Exists(path))
        {
            throw new RuleSetException([new RuleSetFault("CC9200", "$", "a folder", "give the path of a file") { File = path }]);
        }

        try
        {
            using var stream = File.OpenRead(path);
            return Read(stream, path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new RuleSetException([new RuleSetFault("CC9200", "$", "no file that can be opened", $"give the path of a file; {exception.Message.TrimEnd('.')}") { File = path }]);
        }
    }

    public static RuleSetException TooLarge(string? name) =>
        new([new RuleSetFault("CC9200", "$", FormattableString.Invariant($"larger than {Most} characters"), "a rule set may have no more; leave out what is no rule set, or split it and load the parts one over the other") { File = name }]);
}
