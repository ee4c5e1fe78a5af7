namespace ClaimCheck.Inputs;

/// <summary>Articles, errors and notes as they come in, each id once.</summary>
internal sealed class InputReading
{
    private readonly SortedDictionary<string, (Article Article, int? Line)> _articles = new(StringComparer.Ordinal);

    private readonly List<InputError> _errors = [];

    private readonly List<Note> _notes = [];

    public int Articles => _articles.Count;

    public int Errors => _errors.Count;

    public void Add(Article article, int? line)
    {
        if (!_articles.TryAdd(article.Id, (article, line)))
        {
            _errors.Add(InputErrors.Duplicate(article.Path ?? "-", line, article.Id, _articles[article.Id].Article.Path ?? "another article"));
        }
    }

    public void Add(InputError error) => _errors.Add(error);

    public void Add(Note note) => _notes.Add(note);

    /// <summary>Adds what one file gave. What is wrong with a manifest, which every file beside it tells, is told once.</summary>
    public void Add(InputPart part)
    {
        foreach (var (article, line) in part.Articles)
        {
            Add(article, line);
        }

        _errors.AddRange(part.Errors.Where(e => !_errors.Contains(e)));
        _notes.AddRange(part.Notes);
    }

    /// <summary>What has come in so far, as one part.</summary>
    public InputPart ToPart() => new(_articles.Values.ToSequence(), _errors.ToSequence(), _notes.ToSequence());

    public InputResult ToResult() => new(_articles.Values.Select(a => a.Article).ToSequence(), _errors.ToSequence(), _notes.ToSequence());
}
