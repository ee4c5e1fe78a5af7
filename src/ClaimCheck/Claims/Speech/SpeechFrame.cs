namespace ClaimCheck.Claims.Speech;

/// <summary>Words that tell who says something: "police said", 据消防部门介绍.</summary>
/// <param name="Speaker">Who, as written, without article.</param>
/// <param name="Span">The words, from the speaker to the verb or the other way round.</param>
/// <param name="IsBehind">Whether they stand behind what is said: "…, police said".</param>
internal readonly record struct SpeechFrame(string Speaker, TextSpan Span, bool IsBehind);
