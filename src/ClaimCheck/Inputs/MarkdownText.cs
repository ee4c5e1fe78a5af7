using System.Text;

namespace ClaimCheck.Inputs;

/// <summary>
/// The words of a Markdown file: front matter becomes properties, images go, links and emphasis leave their words.
/// Headings keep their line. What is not plainly markup is left as it stands.
/// </summary>
internal static class MarkdownText
{
    public static Article Read(string id, string markdown)
    {
        var (fields, body) = FrontMatter.Read(markdown);
        var words = new StringBuilder(body.Length);
        string? title = null;
        var fenced = false;
        foreach (var line in body.EnumerateLines())
        {
            if (line.TrimStart().StartsWith("```", StringComparison.Ordinal))
            {
                fenced = !fenced;
                continue;
            }

            var start = words.Length;
            AppendLine(line, fenced, words);
            if (title is null && !fenced && line.StartsWith("# ", StringComparison.Ordinal))
            {
                title = words.ToString(start, words.Length - start).Trim();
            }

            words.Append('\n');
        }

        return new Article(id, words.ToString().Trim('\n'))
        {
            Title = fields.GetValueOrDefault("title") ?? title,
            Source = fields.GetValueOrDefault("source") ?? fields.GetValueOrDefault("publisher") ?? fields.GetValueOrDefault("site"),
            Published = ArticleFields.Day(fields.GetValueOrDefault("published") ?? fields.GetValueOrDefault("date")),
            Url = fields.GetValueOrDefault("url"),
        };
    }

    private static void AppendLine(ReadOnlySpan<char> line, bool fenced, StringBuilder words)
    {
        if (fenced)
        {
            words.Append(line);
            return;
        }

        var rest = line.TrimStart();
        if (IsRule(rest))
        {
            return;
        }

        rest = rest.TrimStart("> ");
        var level = rest.IndexOfAnyExcept('#');
        var isHeading = level is > 0 and <= 6 && rest[level] == ' ';
        MarkdownInline.Append(isHeading ? rest[level..].Trim(" #") : rest.TrimEnd(), words);
    }

    /// <summary>A line of three or more dashes, stars or underscores.</summary>
    private static bool IsRule(ReadOnlySpan<char> line)
    {
        var marks = line.TrimEnd();
        return marks.Length >= 3 && marks[0] is '-' or '*' or '_' && marks.IndexOfAnyExcept(marks[0], ' ') < 0;
    }
}
