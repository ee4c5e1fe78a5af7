namespace ClaimCheck.Inputs;

/// <summary>The <c>key: value</c> lines between two lines of dashes at the top of a Markdown file.</summary>
internal static class FrontMatter
{
    /// <summary>Its fields, keys in lower case, and what follows it; no fields and the whole text where there is none.</summary>
    public static (IReadOnlyDictionary<string, string> Fields, string Body) Read(string markdown)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (!markdown.StartsWith("---\n", StringComparison.Ordinal) && !markdown.StartsWith("---\r\n", StringComparison.Ordinal))
        {
            return (fields, markdown);
        }

        var position = markdown.IndexOf('\n', StringComparison.Ordinal) + 1;
        while (position < markdown.Length)
        {
            var end = markdown.IndexOf('\n', position);
            end = end < 0 ? markdown.Length : end;
            var line = markdown.AsSpan(position, end - position).TrimEnd();
            position = Math.Min(end + 1, markdown.Length);
            if (line.SequenceEqual("---") || line.SequenceEqual("..."))
            {
                return (fields, markdown[position..]);
            }

            AddField(line, fields);
        }

        return (new Dictionary<string, string>(), markdown);
    }

    private static void AddField(ReadOnlySpan<char> line, Dictionary<string, string> fields)
    {
        var colon = line.IndexOf(':');
        if (colon <= 0 || char.IsWhiteSpace(line[0]))
        {
            return;
        }

        var value = line[(colon + 1)..].Trim().Trim("\"'");
        if (value.Length > 0)
        {
            fields.TryAdd(line[..colon].Trim().ToString(), value.ToString());
        }
    }
}
