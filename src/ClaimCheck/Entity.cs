namespace ClaimCheck;

/// <summary>Who or what a claim is about: a person, an organisation, a place, a product, an event.</summary>
/// <param name="Id">The same for every spelling of one entity within a report: <c>scale-ai</c>.</param>
/// <param name="Text">A name to show.</param>
public sealed record Entity(string Id, string Text);
