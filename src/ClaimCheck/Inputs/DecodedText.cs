namespace ClaimCheck.Inputs;

/// <summary>Bytes as text, or why they are none.</summary>
/// <param name="Text">The text; empty where there is an error.</param>
/// <param name="Error">Why there is no text, or null.</param>
/// <param name="Note">What was done about a declared encoding that does not fit, or null.</param>
public sealed record DecodedText(string Text, InputError? Error, Note? Note);
