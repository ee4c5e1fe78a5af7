namespace ClaimCheck.Inputs;

/// <summary>What reading files and folders gave: the articles that could be read, and why the others could not.</summary>
/// <param name="Articles">The articles, by id.</param>
/// <param name="Errors">One per input that could not be read.</param>
/// <param name="Notes">What was passed over without being an error (other JSON in a folder).</param>
public sealed record InputResult(Sequence<Article> Articles, Sequence<InputError> Errors, Sequence<Note> Notes);
