using ClaimCheck.Values;

namespace ClaimCheck.Claims.Statements;

/// <summary>One article's words in a slot that twins of it share.</summary>
internal sealed record SlotNode(SentenceContext Context, string Predicate, TextSpan Span, ClaimValue Value, string Group);
