using ClaimCheck.Support;

namespace ClaimCheck;

/// <summary>What a checker goes by besides the articles: its rules, and what is known of the sources.</summary>
internal sealed record Grounds(RuleBook Rules, TrustState Trust);
