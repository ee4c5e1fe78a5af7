using System.Globalization;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Tests.Mentions;

public sealed class QuantityCorpusTests
{
    public static TheoryData<string, string> Phrases()
    {
        var data = new TheoryData<string, string>();
        foreach (var file in (string[])["en.txt", "zh.txt"])
        {
            var expected = "";
            foreach (var line in File.ReadLines(Path.Combine(Folder(), file)).Where(l => l.Length > 0))
            {
                var head = line.StartsWith("= ", StringComparison.Ordinal) || line.StartsWith("! ", StringComparison.Ordinal);
                expected = head ? line[2..] : expected;
                if (!head)
                {
                    data.Add(line, expected);
                }
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Phrases))]
    public void Phrase_OfTheCorpus_ReadsAsItsValue(string phrase, string expected)
    {
        var found = Scan(phrase);

        var read = string.Join("; ", found.Select(m => Written((Quantity)m.Value)));
        read.Should().Be(expected == "none" ? "" : Expected(expected));
    }

    [Theory]
    [MemberData(nameof(Phrases))]
    public void Phrase_InsideASentence_KeepsItsSpan(string phrase, string expected)
    {
        var text = "x, " + phrase + ".";

        foreach (var mention in Scan(text))
        {
            mention.Value.Text.Should().Be(mention.Span.In(text), expected);
            mention.Span.Start.Should().BeGreaterThanOrEqualTo(3, expected);
        }
    }

    [Fact]
    public void Text_WithAnyUnits_NeverThrows()
    {
        var random = new Random(7);
        const string alphabet = "0123456789.,-:%$¥ 一二三十百千万亿半成分之年月个名人多余第约mkbof half a in\n\0\ud800\udc00";

        for (var round = 0; round < 3000; round++)
        {
            var text = new string(random.GetItems(alphabet.AsSpan(), 60));
            foreach (var mention in Scan(text))
            {
                mention.Value.Text.Should().Be(text[mention.Span.Start..mention.Span.End]);
            }
        }
    }

    private static List<Mention> Scan(string text)
    {
        var found = new List<Mention>();
        QuantityScanner.Scan(text, new ScanContext("en", null), found);
        return found;
    }

    private static string Expected(string value) => value.Replace("unit-less", "none", StringComparison.Ordinal);

    private static string Written(Quantity q)
    {
        var dimension = q.Dimension.ToString();
        var name = char.ToLowerInvariant(dimension[0]) + dimension[1..];
        return $"{name} {q.Unit ?? "none"} {q.Stated.ToString("0.######", CultureInfo.InvariantCulture)}";
    }

    private static string Folder() => Path.Combine(Repository.Root, "tests", "Corpora", "quantity");
}
