using ClaimCheck.Claims.Statements;
using ClaimCheck.Mentions;

namespace ClaimCheck.Claims.Slots;

/// <summary>A person whom an article gives an office that one person at a time holds.</summary>
/// <param name="Statement">The sentence.</param>
/// <param name="Office">The office.</param>
/// <param name="Person">Who holds it, with the words.</param>
/// <param name="Body">Id of the body, or null where the sentence does not say.</param>
/// <param name="IsCertain">Whether it holds now and for good: neither former nor another office by the words before it.</param>
/// <param name="Modality">How firmly it is said.</param>
internal sealed record Holder(Statement Statement, string Office, EntityMention Person, string? Body, bool IsCertain, Modality Modality)
{
    public string Article => Statement.Article;
}
