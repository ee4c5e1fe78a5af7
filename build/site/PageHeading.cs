namespace ClaimCheck.Site;

/// <summary>A heading of a page.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Text">Its words.</param>
/// <param name="Anchor">What a link to it names behind '#'.</param>
/// <param name="Line">Line in the file, from 1.</param>
internal sealed record PageHeading(int Level, string Text, string Anchor, int Line);
