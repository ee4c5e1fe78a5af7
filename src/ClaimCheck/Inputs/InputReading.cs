namespace ClaimCheck.Inputs;

/// <summary>Articles, errors and notes as they come in, each id once.</summary>
internal sealed class InputReading
{
    private readonly SortedDictionary<string, Article> _articles = new(StringComparer.Ordinal);

    private readonly List<InputError> _errors = [];

    private readonly List<Note> _notes = [];

    public int Articles => _articles.Count;

    public int Errors => _errors.Count;

    public void Add(Article article, int? line)
    {
        if (!_articles.TryAdd(article.Id, article))
        {
            _errors.Add(InputErrors.Duplicate(article.Path ?? "-", line, article.Id, _articles[article.Id].Path ?? "another article"));
        }
    }

    public void Add(InputError error) => _errors.Add(error);

    public void Add(Note note) => _notes.Add(note);

    public InputResult ToResult() => new(_articles.Values.ToSequence(), _errors.ToSequence(), _notes.ToSequence());
}
