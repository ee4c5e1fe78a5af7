namespace ClaimCheck.Inputs;

/// <summary>Takes articles in, completed by what records and options say of them.</summary>
internal sealed class ArticleIntake(ArticleFilesOptions options, InputReading reading)
{
    public void Add(Article article, ArticleRecord? record)
    {
        var (complete, error) = ArticleFields.Apply(article, record, options);
        if (complete?.Text.Length > options.MaxCharacters)
        {
            error = InputErrors.TooLong(article.Path ?? "-", record?.Line, complete.Text.Length, options.MaxCharacters);
        }

        if (error is not null)
        {
            reading.Add(error with { Article = article.Id });
        }
        else
        {
            reading.Add(complete!, record?.Line);
        }
    }
}
