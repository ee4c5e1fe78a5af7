using System.Globalization;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Tests.Mentions;

/// <summary>Whole phrases of Chinese and English numerals and the one quantity each holds, or none.</summary>
public sealed class NumeralCorpusTests
{
    public static TheoryData<string, string, string> Phrases()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var language in Corpus.Languages)
        {
            var expected = "";
            foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "tests", "Corpora", "numerals", language + ".txt")).Where(l => l.Length > 0))
            {
                var head = line[0] is '=' or '!';
                expected = head ? line[2..] : expected;
                if (!head)
                {
                    data.Add(language, line, expected);
                }
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Phrases))]
    public void Phrase_OfTheCorpus_ReadsAsItsValue(string language, string phrase, string expected)
    {
        var found = new List<Mention>();
        QuantityScanner.Scan(ValueFold.Fold(ChineseFold.Fold(phrase), new char[phrase.Length]), new ScanContext(language, null), found);

        var read = string.Join("; ", found.Select(m => Written((Quantity)m.Value)));
        read.Should().Be(expected == "none" ? "" : expected);
    }

    private static string Written(Quantity q)
    {
        var dimension = q.Dimension.ToString();
        return $"{char.ToLowerInvariant(dimension[0])}{dimension[1..]} {q.Unit ?? "none"} {q.Stated.ToString("0.######", CultureInfo.InvariantCulture)}";
    }
}
