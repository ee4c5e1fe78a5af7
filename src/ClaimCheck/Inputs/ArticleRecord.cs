namespace ClaimCheck.Inputs;

/// <summary>One article's fields as a JSON file or a manifest gives them, before anything is checked.</summary>
/// <param name="Line">Line it begins on, from 1.</param>
/// <param name="Fields">Its string fields by name, lower case; numbers as written.</param>
/// <param name="Bad">A known field that is neither a string nor null, with what was seen; or null.</param>
internal sealed record ArticleRecord(int Line, IReadOnlyDictionary<string, string> Fields, (string Field, string Seen)? Bad)
{
    public bool HasText => Fields.ContainsKey("text") || Bad?.Field == "text";

    public string? this[string field] => Fields.TryGetValue(field, out var value) && !string.IsNullOrWhiteSpace(value) ? value : null;
}
