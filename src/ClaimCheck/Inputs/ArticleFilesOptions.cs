namespace ClaimCheck.Inputs;

/// <summary>How article files are read.</summary>
public sealed record ArticleFilesOptions
{
    /// <summary>Largest file that is read when nothing else is said: 32 MB.</summary>
    public const long DefaultMaxBytes = 32L * 1024 * 1024;

    /// <summary>Day of publication of the articles that no file gives one for; null (the default) leaves it to the text's head block.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Source of the articles that no file gives one for; null (the default) leaves it to the text's head block.</summary>
    public string? Source { get; init; }

    /// <summary>Largest file, in bytes, from 1; default <see cref="DefaultMaxBytes"/>. A larger one is an error.</summary>
    public long MaxBytes { get; init; } = DefaultMaxBytes;

    /// <summary>Longest article, in UTF-16 units, from 1; default without limit. A longer one is an error.</summary>
    public int MaxCharacters { get; init; } = int.MaxValue;

    /// <summary>Name of the encoding of all files without a byte-order mark (<c>gb18030</c>, <c>big5</c>, <c>windows-1252</c> …); null (the default) detects it.</summary>
    public string? Encoding { get; init; }
}
