namespace ClaimCheck.Inputs;

/// <summary>One article's fields as a JSON file or a manifest gives them, before anything is checked.</summary>
/// <param name="Line">Line it begins on, from 1.</param>
/// <param name="Fields">Its string fields by name, lower case; numbers as written.</param>
/// <param name="Bad">A known field that is neither a string nor null, with what was seen; or null.</param>
internal sealed record ArticleRecord(int Line, IReadOnlyDictionary<string, string> Fields, (string Field, string Seen)? Bad)
{
    public bool HasText => Fields.ContainsKey("text") || Bad?.Field == "text";

    /// <summary>Whether it carries a web page instead of a text.</summary>
    public bool HasPage => !HasText && (Fields.ContainsKey("html") || Bad?.Field == "html");

    /// <summary>Whether it is an article rather than what is known of one.</summary>
    public bool HoldsArticle => HasText || HasPage;

    /// <summary>What of it holds for each of several articles in one file.</summary>
    public ArticleRecord Shared => this with { Fields = Fields.Where(f => f.Key is "source" or "language" or "story").ToDictionary(StringComparer.OrdinalIgnoreCase) };

    public string? this[string field] => Fields.TryGetValue(field, out var value) && !string.IsNullOrWhiteSpace(value) ? value : null;
}
