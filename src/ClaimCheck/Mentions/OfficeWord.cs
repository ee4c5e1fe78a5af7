namespace ClaimCheck.Mentions;

/// <summary>A word for an office.</summary>
/// <param name="Office">Its canonical id.</param>
/// <param name="IsWeak">Whether the word has other uses, so that only its neighbours tell.</param>
internal sealed record OfficeWord(string Office, bool IsWeak)
{
    /// <summary>The office as the only one of a person.</summary>
    public Sequence<string> Alone { get; } = [Office];
}
