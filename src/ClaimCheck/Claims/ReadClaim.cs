namespace ClaimCheck.Claims;

/// <summary>A claim with the context it was read in.</summary>
internal sealed record ReadClaim(Claim Claim, Profile Profile);
