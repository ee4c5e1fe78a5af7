namespace ClaimCheck.Evaluation;

/// <summary>Measures reports against labelled stories. Thread-safe.</summary>
/// <remarks>
/// A reported contradiction is true when two of its sides have evidence that touches the quotes of two different sides of one label;
/// evidence longer than 120 UTF-16 units does not count. A fact stands for at most two labelled agreements.
/// </remarks>
public static class StoryEvaluator
{
    private const int MostAgreementsOfAFact = 2;

    /// <summary>Checks every story, from the texts of its articles alone, and scores the reports.</summary>
    /// <param name="checker">What to measure.</param>
    /// <param name="stories">The stories, looked at one after another; reports are not kept.</param>
    /// <param name="cancellationToken">Stops the work, also inside a story.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static EvaluationResult Evaluate(ClaimChecker checker, IEnumerable<LabelledStory> stories, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(checker);
        ArgumentNullException.ThrowIfNull(stories);
        return new EvaluationResult(stories.Select(s => Score(s, checker.Check(s.Articles, cancellationToken))).ToSequence());
    }

    /// <summary>Scores a report on a story.</summary>
    /// <param name="story">The labels.</param>
    /// <param name="report">A report on the same articles, with the same ids.</param>
    public static StoryScore Score(LabelledStory story, Report report)
    {
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(report);
        var places = new GoldPlaces(story, report);
        var hits = story.Contradictions
            .Select(gold => (Gold: gold, By: report.Contradictions.Where(f => places.Opposes(f, [.. gold.Sides.Select(s => s.Quotes)])).ToArray()))
            .ToArray();
        var right = hits.SelectMany(h => h.By).Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        var wrong = report.Contradictions.Where(f => !right.Contains(f.Id)).ToSequence();
        var unaligned = Unaligned(story, report, places);
        var kinds = KindCounts.Of(hits, wrong, story.Agreements, unaligned);
        var sprung = Sprung(story, wrong, places);
        return new StoryScore
        {
            Story = story.Name,
            Counts = kinds.Total with { Traps = story.Traps.Count, Sprung = sprung.Count },
            Kinds = kinds.ByKind,
            Missed = hits.Where(h => h.By.Length == 0).Select(h => h.Gold).ToSequence(),
            FalseAlarms = wrong,
            Sprung = sprung,
            Unaligned = unaligned,
        };
    }

    private static Sequence<SprungTrap> Sprung(LabelledStory story, Sequence<Finding> wrong, GoldPlaces places) =>
        story.Traps
            .Select(trap => (Trap: trap, By: wrong.FirstOrDefault(f => places.Opposes(f, [.. trap.Quotes.Select(q => (Sequence<GoldQuote>)[q])]))))
            .Where(p => p.By is not null)
            .Select(p => new SprungTrap(p.Trap, p.By!))
            .ToSequence();

    private static Sequence<GoldAgreement> Unaligned(LabelledStory story, Report report, GoldPlaces places)
    {
        var spent = new Dictionary<string, int>(StringComparer.Ordinal);
        var unaligned = new List<GoldAgreement>();
        foreach (var agreement in story.Agreements)
        {
            if (report.Facts.FirstOrDefault(f => spent.GetValueOrDefault(f.Id) < MostAgreementsOfAFact && ArticlesTouched(f, agreement, places) >= 2) is { } fact)
            {
                spent[fact.Id] = spent.GetValueOrDefault(fact.Id) + 1;
            }
            else
            {
                unaligned.Add(agreement);
            }
        }

        return unaligned.ToSequence();
    }

    private static int ArticlesTouched(Fact fact, GoldAgreement agreement, GoldPlaces places) =>
        agreement.Quotes.Where(q => places.Touches(q, fact.Claims)).Select(q => q.Article).Distinct(StringComparer.Ordinal).Count();
}
