using ClaimCheck.Reading;
using ClaimCheck.Values;

namespace ClaimCheck.Inputs;

/// <summary>Turns the fields of a record into an article's properties.</summary>
internal static class ArticleFields
{
    /// <summary>The article with what the record says where it says anything, or the error.</summary>
    public static (Article? Article, InputError? Error) Apply(Article article, ArticleRecord? record, ArticleFilesOptions options)
    {
        var path = article.Path ?? "-";
        if (record?.Bad is { } bad)
        {
            return (null, InputErrors.BadField(path, record.Line, bad.Field, bad.Seen));
        }

        var stated = record?["published"];
        var published = Day(stated);
        if (stated is not null && published is null)
        {
            return (null, InputErrors.BadDate(path, record!.Line, stated));
        }

        return (article with
        {
            Title = record?["title"] ?? article.Title,
            Source = record?["source"] ?? article.Source ?? options.Source,
            Published = published ?? article.Published ?? options.Published,
            Url = record?["url"] ?? article.Url,
            Language = Language(record?["language"]) ?? article.Language,
            Story = record?["story"] ?? article.Story,
        }, null);
    }

    /// <summary>The day a date or a moment names, as written there; null when it is neither.</summary>
    public static DateOnly? Day(string? stated)
    {
        var words = stated?.Trim();
        if (string.IsNullOrEmpty(words))
        {
            return null;
        }

        if (words.Length >= 10 && IsoDay.Parse(words.AsSpan(0, 10)) is { } day && (words.Length == 10 || words[10] is 'T' or 't' or ' '))
        {
            return day;
        }

        var found = HeadDateReader.Find(words, new TextSpan(0, words.Length));
        return found is [var only] && only.Span.Start == 0 ? only.Day : null;
    }

    private static string? Language(string? stated) => stated switch
    {
        not null when stated.StartsWith("zh", StringComparison.OrdinalIgnoreCase) => "zh",
        not null when stated.StartsWith("en", StringComparison.OrdinalIgnoreCase) => "en",
        _ => null,
    };
}
