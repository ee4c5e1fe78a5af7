namespace ClaimCheck.Support;

/// <summary>The names that the numbers of a claim stand for.</summary>
internal readonly record struct ClaimNames(string[] Sources, string[] Objects, string[] Attributes, string[] Values);
