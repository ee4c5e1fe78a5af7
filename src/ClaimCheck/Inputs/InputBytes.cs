namespace ClaimCheck.Inputs;

/// <summary>Reads a file or a stream as text, within the limit.</summary>
internal static class InputBytes
{
    /// <summary>The text, or null when the error has been reported.</summary>
    public static string? ReadText(InputFile file, ArticleFilesOptions options, InputReading reading)
    {
        try
        {
            using var stream = file.Open();
            return ReadText(stream, file.Path, options, reading);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            reading.Add(InputErrors.Unreadable(file.Path, fault.Message));
            return null;
        }
    }

    public static string? ReadText(Stream stream, string path, ArticleFilesOptions options, InputReading reading)
    {
        if (stream.CanSeek && stream.Length > options.MaxBytes)
        {
            reading.Add(InputErrors.TooBig(path, stream.Length, options.MaxBytes));
            return null;
        }

        var bytes = ReadAll(stream, options.MaxBytes);
        if (bytes.LongLength > options.MaxBytes)
        {
            reading.Add(InputErrors.TooBig(path, bytes.LongLength, options.MaxBytes));
            return null;
        }

        var (text, error) = TextDecoder.Decode(bytes, path, options.Encoding);
        if (error is not null)
        {
            reading.Add(error);
        }
        else if (string.IsNullOrWhiteSpace(text))
        {
            reading.Add(InputErrors.Empty(path));
            return null;
        }

        return text;
    }

    /// <summary>At most one byte more than the limit, so that a longer stream shows.</summary>
    private static byte[] ReadAll(Stream stream, long limit)
    {
        using var copy = new MemoryStream();
        var buffer = new byte[81920];
        while (copy.Length <= limit)
        {
            var read = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, limit + 1 - copy.Length));
            if (read == 0)
            {
                break;
            }

            copy.Write(buffer, 0, read);
        }

        return copy.ToArray();
    }
}
