namespace ClaimCheck.Testing;

/// <summary>Assertions of FluentAssertions on stories and reports.</summary>
public static class ShouldExtensions
{
    /// <summary>Assertions on a story's report; where one fails it says why, since the articles are at hand.</summary>
    /// <exception cref="InvalidOperationException">The story has no articles.</exception>
    public static ReportAssertions Should(this TestStory story)
    {
        ArgumentNullException.ThrowIfNull(story);
        return new ReportAssertions(story.Ground);
    }

    /// <summary>Assertions on a report. Marks and reasons take a <see cref="TestStory"/>.</summary>
    public static ReportAssertions Should(this Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new ReportAssertions(new Search.Ground(report, [], null));
    }
}
