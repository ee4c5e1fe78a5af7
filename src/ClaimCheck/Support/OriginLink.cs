namespace ClaimCheck.Support;

/// <summary>Two claims that go back to one text, by a key they share.</summary>
/// <param name="Key">The key.</param>
/// <param name="First">The earlier claim in report order.</param>
/// <param name="Second">The later claim.</param>
internal readonly record struct OriginLink(OriginKey Key, Claim First, Claim Second);
