using Microsoft.VisualBasic.FileIO;

namespace ClaimCheck.Tests.Reporting.Csv;

public sealed class CsvFormatTests
{
    [Fact]
    public void Write_Claims_EachIsARowThatAParserReads()
    {
        var rows = Parse(ReportFormats.Write(Stories.Sample, "csv"));

        rows.Should().HaveCount(Stories.Sample.Claims.Count + 1);
        rows.Should().OnlyContain(r => r.Length == rows[0].Length);
        foreach (var (row, claim) in rows.Skip(1).Zip(Stories.Sample.Claims))
        {
            Cell(rows, row, "claim").Should().Be(claim.Id);
            Cell(rows, row, "quote").TrimStart('\'').Should().Be(claim.Evidence!.Quote);
            Cell(rows, row, "start").Should().Be(claim.Evidence.Start.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void Write_Contradictions_EachSideIsARow()
    {
        var rows = Parse(ReportFormats.Write(Stories.Sample, "csv-contradictions"));

        rows.Skip(1).Select(r => r[0]).Should().Equal(Stories.Sample.Contradictions.SelectMany(f => f.Sides.Select(_ => f.Id)));
        rows.Skip(1).Select(r => Cell(rows, r, "value")).Should().Equal(Stories.Sample.Contradictions.SelectMany(f => f.Sides.Select(s => s.Value.Text)));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData(" =1")]
    [InlineData("　＝1")]
    [InlineData("＋1")]
    [InlineData("＠x")]
    public void Write_TextThatIsAFormula_StandsBehindAnApostrophe(string text)
    {
        var report = new ClaimChecker().CheckClaims([Given.Claim("a1", "x.y", Given.Count(3) with { Text = text })], [Given.Article("a1", "") with { Source = text, Title = text }]);

        var rows = Parse(ReportFormats.Write(report, "csv"));

        Cell(rows, rows[1], "value").Should().Be("'" + text);
        Cell(rows, rows[1], "source").Should().Be("'" + text);
    }

    [Fact]
    public void Write_NegativeNumber_StaysANumber()
    {
        var report = new ClaimChecker().CheckClaims([Given.Claim("a1", "x.y", Given.Money(-5))]);

        var rows = Parse(ReportFormats.Write(report, "csv"));

        Cell(rows, rows[1], "stated").Should().Be("-5");
    }

    [Fact]
    public void Write_QuotesCommasAndLines_AreKept()
    {
        const string Text = "a \"b\", c\r\nd\ne";
        var report = new ClaimChecker().CheckClaims([Given.Claim("a1", "x.y", Given.Count(3) with { Text = Text })]);

        var csv = ReportFormats.Write(report, "csv");

        csv.Should().StartWith("\uFEFFclaim,").And.EndWith("\r\n").And.Contain("\"a \"\"b\"\", c\r\nd\ne\"");
        var rows = Parse(csv);
        Cell(rows, rows[1], "value").ReplaceLineEndings("\n").Should().Be(Text.ReplaceLineEndings("\n"));
    }

    private static List<string[]> Parse(string csv)
    {
        using var parser = new TextFieldParser(new StringReader(csv.TrimStart('\uFEFF'))) { TextFieldType = FieldType.Delimited, Delimiters = [","], HasFieldsEnclosedInQuotes = true, TrimWhiteSpace = false };
        var rows = new List<string[]>();
        while (parser.ReadFields() is { } row)
        {
            rows.Add(row);
        }

        return rows;
    }

    private static string Cell(List<string[]> rows, string[] row, string column) => row[Array.IndexOf(rows[0], column)];
}
