namespace ClaimCheck.Cli;

/// <summary>The pages of rules, notes and faults that the tool carries.</summary>
internal static class RulePages
{
    /// <summary>The page of an id, in Markdown; null where there is none.</summary>
    public static string? Of(string id)
    {
        using var stream = typeof(RulePages).Assembly.GetManifestResourceStream($"rules/{id.ToUpperInvariant()}.md");
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
