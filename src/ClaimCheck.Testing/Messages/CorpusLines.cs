using ClaimCheck.Evaluation;
using ClaimCheck.Testing.Search;

namespace ClaimCheck.Testing.Messages;

/// <summary>What went wrong in labelled stories, each with the words to look at.</summary>
internal sealed class CorpusLines(CorpusCheck check)
{
    private const int MostExplained = 5;

    private readonly MessageLines _lines = new();
    private int _explained;

    public void AddMissed() => Each(s => s.Score.Missed, Missed);

    public void AddFalseAlarms() => Each(s => s.Score.FalseAlarms, (story, finding) =>
    {
        _lines.Add($"{story.Story.Name}: false alarm");
        _lines.AddList([Printed.Finding(finding, story.Ground)]);
    });

    public void AddSprung() => Each(s => s.Score.Sprung, (story, sprung) =>
    {
        _lines.Add($"{story.Story.Name}: trap {sprung.Trap.Id} ({sprung.Trap.Why})");
        _lines.AddList(sprung.Trap.Quotes.Select(Quote));
        _lines.Add("  was sprung by");
        _lines.AddList([Printed.Finding(sprung.Finding, story.Ground)]);
    });

    public void AddUnaligned() => Each(s => s.Score.Unaligned, (story, gold) =>
    {
        _lines.Add($"{story.Story.Name}: not one fact: {gold.Id} {gold.Fact}: {gold.Value}");
        _lines.AddList(gold.Quotes.Select(Quote));
        Explain(story, gold.Quotes);
    });

    /// <inheritdoc/>
    public override string ToString() => _lines.ToString();

    private void Missed(CheckedStory story, GoldContradiction gold)
    {
        _lines.Add($"{story.Story.Name}: missed {gold.Id} {gold.Kind} ({gold.Fact})");
        _lines.AddList(gold.Sides.Select(s => $"{s.Value}: {string.Join(" ", s.Quotes.Select(Quote))}"));
        Explain(story, gold.Sides.Select(s => s.Quotes[0]).ToSequence());
    }

    /// <summary>Says of the first few why; it takes another check of the story each.</summary>
    private void Explain(CheckedStory story, Sequence<GoldQuote> quotes)
    {
        if (++_explained > MostExplained)
        {
            return;
        }

        var why = new MessageLines();
        new WhyNot(story.Ground, why).Write(quotes.Select(q => Words.Of(story.Ground, q.Article, q.Text)).ToSequence(), null);
        _lines.AddList([why.ToString()]);
    }

    private void Each<T>(Func<CheckedStory, Sequence<T>> items, Action<CheckedStory, T> add)
    {
        foreach (var story in check.Checked)
        {
            foreach (var item in items(story))
            {
                add(story, item);
            }
        }
    }

    private static string Quote(GoldQuote quote) => $"«{Printed.OneLine(quote.Text)}» ({quote.Article})";
}
