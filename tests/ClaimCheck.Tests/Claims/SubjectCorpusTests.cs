using ClaimCheck.Tests.Mentions;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Claims;

/// <summary>Whom values are told of: every row of <c>tests/Corpora/subjects</c> holds, or is listed as one that does not yet.</summary>
public sealed class SubjectCorpusTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Corpora", "subjects");

    [Fact]
    public void Rows_ThatFail_AreTheKnownGaps()
    {
        string[] failing = [.. Rows("subjects.tsv").Where(r => !Holds(r)).Order(StringComparer.Ordinal)];
        if (Environment.GetEnvironmentVariable("CLAIMCHECK_WRITE_GAPS") is not null)
        {
            File.WriteAllText(Path.Combine(Folder, "known-gaps.tsv"), string.Join('\n', failing) + "\n");
        }

        failing.Should().Equal(Rows("known-gaps.tsv"));
    }

    [Fact]
    public void Rows_AreManyAndEachOnce() => Rows("subjects.tsv").Should().HaveCountGreaterThan(25).And.OnlyHaveUniqueItems();

    private static string[] Rows(string file) => [.. File.ReadLines(Path.Combine(Folder, file)).Where(l => l.Length > 0 && l[0] != '#')];

    private static bool Holds(string row)
    {
        var cells = row.Split('\t');
        var marked = MarkedText.Read(cells[1]);
        return new ClaimChecker().Check([new Article("a", marked.Text)]).Claims
            .Where(c => c.Evidence is { } e && new TextSpan(e.Start, e.End).Overlaps(marked.Marks[0])).Any(c => c.Subject.Text == cells[0]);
    }
}
