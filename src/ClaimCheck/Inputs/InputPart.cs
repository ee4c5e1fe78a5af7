namespace ClaimCheck.Inputs;

/// <summary>What one file gave.</summary>
/// <param name="Articles">Its articles, each with its line.</param>
/// <param name="Errors">What could not be read.</param>
/// <param name="Notes">What was passed over.</param>
internal sealed record InputPart(Sequence<(Article Article, int? Line)> Articles, Sequence<InputError> Errors, Sequence<Note> Notes)
{
    public static readonly InputPart Empty = new([], [], []);
}
