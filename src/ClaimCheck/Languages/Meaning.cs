namespace ClaimCheck.Languages;

/// <summary>What a word means where meanings exclude each other: one member of a class, one side of a pair of antonyms.</summary>
/// <param name="Class">The class or the pair.</param>
/// <param name="Member">Which of it.</param>
internal readonly record struct Meaning(string Class, string Member);
