namespace ClaimCheck.Claims;

/// <summary>A claim with the context it was read in.</summary>
internal sealed record ReadClaim(Claim Claim, Profile Profile)
{
    /// <summary>The words that chose its relation, as written; null where none did.</summary>
    public string? Cue { get; init; }
}
