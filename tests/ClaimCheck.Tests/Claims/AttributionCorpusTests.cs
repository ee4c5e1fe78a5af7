using ClaimCheck.Tests.Mentions;

namespace ClaimCheck.Tests.Claims;

/// <summary>Who says a value: every row of <c>tests/Corpora/attribution</c> holds, or is listed as one that does not yet.</summary>
public sealed class AttributionCorpusTests
{
    private const string Nobody = "-";

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Corpora", "attribution");

    [Fact]
    public void Rows_ThatFail_AreTheKnownGaps()
    {
        string[] failing = [.. Rows().Where(r => !Holds(r)).Order(StringComparer.Ordinal)];
        if (Environment.GetEnvironmentVariable("CLAIMCHECK_WRITE_GAPS") is not null)
        {
            File.WriteAllText(Path.Combine(Folder, "known-gaps.tsv"), string.Join("", failing.Select(r => r + "\n")));
        }

        failing.Should().Equal(Lines("known-gaps.tsv"));
    }

    [Fact]
    public void Rows_AreManyAndEachOnce()
    {
        Lines("said.tsv").Should().HaveCountGreaterThan(50);
        Lines("unsaid.tsv").Should().HaveCountGreaterThan(30);
        Rows().Should().OnlyHaveUniqueItems();
    }

    private static IEnumerable<string> Rows() => Lines("said.tsv").Concat(Lines("unsaid.tsv").Select(l => Nobody + "\t" + l));

    private static string[] Lines(string file) => [.. File.ReadLines(Path.Combine(Folder, file)).Where(l => l.Length > 0 && l[0] != '#')];

    private static bool Holds(string row)
    {
        var cells = row.Split('\t');
        var marked = MarkedText.Read(cells[1]);
        var found = new ClaimChecker().Check([new Article("a", marked.Text)]).Claims
            .Where(c => c.Evidence is { } e && marked.Marks.Any(m => new TextSpan(e.Start, e.End).Overlaps(m))).ToArray();
        return found.Length > 0 && found.All(c => (c.Attribution ?? Nobody) == cells[0]);
    }
}
