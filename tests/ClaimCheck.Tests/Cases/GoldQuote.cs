namespace ClaimCheck.Tests.Cases;

/// <summary>Where a quoted stretch stands in an article.</summary>
internal sealed record GoldQuote(string Article, TextSpan Span);
