using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Mentions;

/// <summary>Names, places, offices and who is who: every row of the corpora holds, or is listed as one that does not yet.</summary>
public sealed class NameCorpusTests
{
    private static readonly string Gaps = Path.Combine(NameCorpus.Folder, "known-gaps.tsv");

    [Fact]
    public void Rows_ThatFail_AreTheKnownGaps()
    {
        string[] failing = [.. NameCorpus.Rows().Where(r => !NameCorpus.Holds(r.File, r.Row)).Select(r => $"{r.File}\t{r.Row}").Order(StringComparer.Ordinal)];
        if (Environment.GetEnvironmentVariable("CLAIMCHECK_WRITE_GAPS") is not null)
        {
            File.WriteAllText(Gaps, string.Join('\n', failing) + "\n");
        }

        failing.Should().Equal(File.ReadAllLines(Gaps).Where(l => l.Length > 0));
    }

    [Fact]
    public void Rows_AreManyAndEachOnce()
    {
        NameCorpus.Rows().Should().HaveCountGreaterThan(340).And.OnlyHaveUniqueItems();
    }
}
