using System.Text;

namespace ClaimCheck.Inputs;

/// <summary>Reads inputs by the formats that the options name.</summary>
internal sealed class FormatReader(ArticleFilesOptions options, InputReading reading, ArticleIntake intake)
{
    private readonly FormatChoice _formats = new(options.Formats);

    /// <summary>Whether a format reads files of this extension.</summary>
    public bool Reads(InputFile file) => _formats.Of(file.Extension) is not null;

    /// <summary>Reads a file by the format of its extension.</summary>
    public void Read(InputFile file, Func<ArticleRecord?> record)
    {
        if (InputBytes.Read(file, options, reading) is { } bytes)
        {
            Add(file, _formats.Of(file.Extension)!.Read(Input(file, bytes)), record());
        }
    }

    /// <summary>Whether a format took the input, or it was refused as a page that none can read.</summary>
    public bool ReadRecognised(InputFile file, byte[] bytes, Func<ArticleRecord?> record)
    {
        if (_formats.Recognising(bytes) is { } format)
        {
            Add(file, format.Read(Input(file, bytes)), record());
            return true;
        }

        if (!FormatChoice.IsPage(bytes))
        {
            return false;
        }

        reading.Add(InputErrors.Unsupported(file.Path));
        return true;
    }

    /// <summary>A record with a web page instead of a text.</summary>
    public void ReadPage(InputFile file, ArticleRecord record, string id)
    {
        if (record.Bad is { } bad)
        {
            reading.Add(InputErrors.BadField(file.Path, record.Line, bad.Field, bad.Seen) with { Article = id });
        }
        else if (record["html"] is not { } page)
        {
            reading.Add(InputErrors.Empty(file.Path, record.Line) with { Article = id, Field = "html" });
        }
        else if (_formats.Of(".HTML") is { } format)
        {
            Add(file, format.Read(new ArticleInput(id, file.Path, Encoding.UTF8.GetBytes(page)) { Encoding = "utf-8", Url = record["url"] }), record);
        }
        else
        {
            reading.Add(InputErrors.Unsupported(file.Path, record.Line) with { Article = id, Field = "html" });
        }
    }

    private ArticleInput Input(InputFile file, byte[] bytes) => new(file.Id, file.Path, bytes) { IsNamed = file.Named, Encoding = options.Encoding };

    /// <summary>What a format read; where it gave several articles, a record about the file tells only what they share.</summary>
    private void Add(InputFile file, InputResult read, ArticleRecord? record)
    {
        foreach (var error in read.Errors)
        {
            reading.Add(record is null ? error : error with { Line = error.Line ?? record.Line });
        }

        foreach (var note in read.Notes)
        {
            reading.Add(note);
        }

        foreach (var article in read.Articles)
        {
            intake.Add(article with { Path = article.Path ?? file.Path }, read.Articles.Count == 1 ? record : record?.Shared);
        }
    }
}
