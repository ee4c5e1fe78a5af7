namespace ClaimCheck.Languages;

/// <summary>A place of the gazetteer.</summary>
/// <param name="Id">The same in every language: <c>los-angeles</c>.</param>
/// <param name="Kind"><c>continent</c>, <c>country</c>, <c>region</c>, <c>city</c> or <c>district</c>.</param>
/// <param name="Parent">Id of the place around it; empty for a continent.</param>
/// <param name="Name">Its first English name, or its Chinese one where news knows no other.</param>
internal sealed record GazetteerPlace(string Id, string Kind, string Parent, string Name);
