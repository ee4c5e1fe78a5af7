namespace ClaimCheck.Support;

/// <summary>What an article says about the agency its text comes from.</summary>
/// <param name="Agency">The agency's id.</param>
/// <param name="Words">The credit as written.</param>
internal sealed record Credit(string Agency, string Words);
