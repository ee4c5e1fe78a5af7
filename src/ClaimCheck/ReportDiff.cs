using ClaimCheck.Changes;

namespace ClaimCheck;

/// <summary>What changed from one report to the next. Immutable.</summary>
/// <remarks>
/// Findings are matched by id. Where a newer version of an article moved their words, they are matched by what the claims of their sides became in it, so
/// that a disagreement carried over is not told as gone and new. Texts that reports were written without are not missed: then values and relations decide.
/// </remarks>
public sealed record ReportDiff
{
    /// <summary>The earlier report.</summary>
    public required Report Before { get; init; }

    /// <summary>The later report.</summary>
    public required Report After { get; init; }

    /// <summary>The articles that were added, replaced, relabelled or removed, by id.</summary>
    public Sequence<ArticleChange> Articles { get; init; } = [];

    /// <summary>The findings that are new, then those that changed, both in the order of the later report, then those that are gone, in the order of the earlier.</summary>
    public Sequence<FindingChange> Findings { get; init; } = [];

    /// <summary>How many findings are as they were.</summary>
    public int Unchanged { get; init; }

    /// <summary>What makes the two hard to compare: other rules, another engine, another story. Their ids begin with <c>diff.</c></summary>
    public Sequence<Message> Notes { get; init; } = [];

    /// <summary>Claims in each.</summary>
    public CountChange Claims => new(Before.Claims.Count, After.Claims.Count);

    /// <summary>Facts in each.</summary>
    public CountChange Facts => new(Before.Facts.Count, After.Facts.Count);

    /// <summary>Contradictions nobody has dismissed in each.</summary>
    public CountChange Contradictions => new(Before.Contradictions.Count(f => f.IsOpen), After.Contradictions.Count(f => f.IsOpen));

    /// <summary>Whether no article and no finding changed.</summary>
    public bool IsEmpty => Articles.Count == 0 && Findings.Count == 0;

    /// <summary>Compares two reports. Pure: equal reports give an equal comparison.</summary>
    /// <param name="before">The earlier report.</param>
    /// <param name="after">The later report; of the same story, but rules and engine may differ: <see cref="Notes"/> says so.</param>
    public static ReportDiff Between(Report before, Report after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new ReportComparison(before, after).Compare();
    }

    /// <summary>Compares the reports of several stories: each with the one of the same story, a single one on each side whatever their stories are called.</summary>
    /// <param name="before">The earlier reports. One whose story has none later is compared with an empty report.</param>
    /// <param name="after">The later reports. One whose story had none before is compared with an empty report.</param>
    /// <returns>By story, in ordinal order of the names.</returns>
    public static Sequence<ReportDiff> Between(IEnumerable<Report> before, IEnumerable<Report> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return StoryMatches.Of([.. before], [.. after]).Select(p => Between(p.Before, p.After)).ToSequence();
    }
}
