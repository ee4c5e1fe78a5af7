namespace ClaimCheck.Cli.Terminal;

/// <summary>Tells on a line how many articles of one story are read.</summary>
internal sealed class ArticleProgress(ProgressLine line) : IProgress<CheckProgress>
{
    public void Report(CheckProgress value)
    {
        if (value.Stage != CheckStage.Comparing)
        {
            line.Tell(value.Done, value.Total, "articles");
        }
    }
}
