using System.Collections.Immutable;
using ClaimCheck.Mentions;

namespace ClaimCheck.Claims.Casualties;

/// <summary>A sentence, or a title, with what was recognised in it.</summary>
/// <param name="Text">The text the spans lie in.</param>
/// <param name="Span">The sentence.</param>
/// <param name="Values">Values in it, in order.</param>
/// <param name="People">Names of people in it, in order.</param>
/// <param name="IsHeadline">Whether it is written as headlines are: without articles and auxiliaries.</param>
internal sealed record Passage(string Text, TextSpan Span, ImmutableArray<Mention> Values, ImmutableArray<EntityMention> People, bool IsHeadline);
