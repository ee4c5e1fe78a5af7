using ClaimCheck.Values;

namespace ClaimCheck.Tests.Mentions;

public sealed class CorpusTests
{
    private const string WriteGaps = "CLAIMCHECK_WRITE_GAPS";

    public static TheoryData<string, string> Parts()
    {
        var parts = new TheoryData<string, string>();
        foreach (var kind in Corpus.Kinds)
        {
            foreach (var language in Corpus.Languages)
            {
                parts.Add(kind, language);
            }
        }

        return parts;
    }

    [SkippableTheory]
    [MemberData(nameof(Parts))]
    public void Phrasings_OfAKind_AreReadUnlessListed(string kind, string language) => AgreesWithTheList(Corpus.Positive(kind, language));

    [SkippableTheory]
    [MemberData(nameof(Parts))]
    public void LookAlikes_OfAKind_AreLeftAloneUnlessListed(string kind, string language) => AgreesWithTheList(Corpus.Negative(kind, language));

    [Fact]
    public void Corpora_All_HoldFifteenHundredPhrasings()
    {
        var rows = Corpus.All().ToList();

        rows.Count(row => !row.IsNegative).Should().BeGreaterThanOrEqualTo(1500);
        rows.Count(row => row.IsNegative).Should().BeGreaterThanOrEqualTo(240);
    }

    [Fact]
    public void Corpora_All_HoldNoRowTwice()
    {
        var twice = Corpus.All().GroupBy(row => (row.Kind, row.Language, row.Phrase)).Where(same => same.Count() > 1).Select(same => same.Key);

        twice.Should().BeEmpty();
    }

    [Fact]
    public void Values_All_AreOfTheirKind()
    {
        var misplaced = Corpus.All().Where(row => !row.IsNegative && CorpusValue.Parse(row.Value).Kind != row.Kind);

        misplaced.Should().BeEmpty();
    }

    [Fact]
    public void KnownGaps_List_IsSortedAndOfTheCorpora()
    {
        if (Environment.GetEnvironmentVariable(WriteGaps) == "1")
        {
            KnownGaps.Write(Corpus.All().Where(row => !Passes(row)));
        }

        var lines = KnownGaps.Lines();
        lines[0].Should().Be(KnownGaps.Header);
        lines.Skip(1).Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();
        lines.Skip(1).Except(Corpus.All().Select(row => row.Line), StringComparer.Ordinal).Should().BeEmpty("each is a row of the corpora");
    }

    private static void AgreesWithTheList(IEnumerable<CorpusRow> rows)
    {
        Skip.If(Environment.GetEnvironmentVariable(WriteGaps) == "1", "the list is being written");
        var listed = KnownGaps.Rows();
        var complaints = rows.Select(row => Complaint(row, listed.Contains(row.Line))).OfType<string>();

        string.Join('\n', complaints).Should().BeEmpty();
    }

    private static string? Complaint(CorpusRow row, bool isListed) =>
        (Passes(row), isListed) switch
        {
            (false, false) => $"{row.Value} | {row.Phrase} | read instead: {Read(row)}",
            (true, true) => $"{row.Value} | {row.Phrase} | now read: take it out of known-gaps.tsv",
            _ => null,
        };

    private static bool Passes(CorpusRow row)
    {
        var values = Corpus.Mentions(row).Select(mention => mention.Value);
        return row.IsNegative
            ? !values.Any(value => CorpusValue.IsOfKind(value, row.Kind))
            : values.Any(CorpusValue.Parse(row.Value).Matches);
    }

    private static string Read(CorpusRow row) => string.Join("; ", Corpus.Mentions(row).Select(mention => $"'{mention.Value.Text}' = {Shown(mention.Value)}"));

    private static string Shown(ClaimValue value) => value switch
    {
        Quantity q => FormattableString.Invariant($"{q.Dimension} {q.Unit} {q.Stated} [{q.Core.Low}..{q.Core.High}] {q.Bound}"),
        DateSpan d => FormattableString.Invariant($"date {d.From:yyyy-MM-dd} {d.To:yyyy-MM-dd}"),
        ClockTime t => FormattableString.Invariant($"time {t.From:HH:mm}-{t.To:HH:mm} {t.OffsetMinutes}"),
        _ => value.Kind,
    };
}
