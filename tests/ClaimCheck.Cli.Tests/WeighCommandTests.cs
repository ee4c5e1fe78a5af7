using System.IO.Compression;

namespace ClaimCheck.Cli.Tests;

public sealed class WeighCommandTests : IDisposable
{
    private const string Table = "source\tobject\tattribute\tvalue\na\tbridge\tlength\t1050\nb\tbridge\tlength\t1500\nc\tbridge\tlength\t1050\n";

    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void Weigh_Table_PrintsTheBestOfEachItem()
    {
        _cli.Run("weigh", _cli.File("t.tsv", Table)).Should().Be(ExitCodes.Done);

        _cli.Output.Should().StartWith("object\tattribute\tvalue\tprobability\tsupporters\topponents\tmargin\nbridge\tlength\t1050\t0.");
        _cli.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(2);
    }

    [Fact]
    public void Weigh_All_ListsEveryCandidate()
    {
        _cli.Run("weigh", _cli.File("t.tsv", Table), "--all").Should().Be(ExitCodes.Done);

        _cli.Output.Should().Contain("\t1050\t").And.Contain("\t1500\t");
    }

    [Fact]
    public void Weigh_PackedTable_SameAsPlain()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress))
        {
            gzip.Write(System.Text.Encoding.UTF8.GetBytes(Table));
        }

        _cli.Run("weigh", _cli.File("t.tsv", Table));
        var plain = _cli.Output;
        _cli.Run("weigh", _cli.File("t.tsv.gz", packed.ToArray())).Should().Be(ExitCodes.Done);

        _cli.Output.Should().Be(plain);
    }

    [Fact]
    public void Weigh_TrustOut_IsReadByTheNextRun()
    {
        var trust = Path.Combine(_cli.Folder, "trust.json");
        _cli.Run("weigh", _cli.File("t.tsv", Table), "--trust", trust, "--trust-out", trust).Should().Be(ExitCodes.Done);

        _cli.Run("weigh", _cli.File("u.tsv", "source\tobject\tattribute\tvalue\na\troad\tlength\t10\nb\troad\tlength\t20\n"), "--trust", trust, "--format", "json").Should().Be(ExitCodes.Done);

        _cli.Output.Should().Contain("\"value\": \"10\"").And.Contain("\"undecided\": false");
    }

    [Fact]
    public void Weigh_MissingAndFaultyFiles_AreNamedAndTheRestIsWeighed()
    {
        _cli.Run("weigh", "none.tsv", _cli.File("t.tsv", Table + "a\tx\n"), _cli.File("e.tsv", ""), _cli.File("l.tsv", [0xFF, 0xFE, 0x41, 0x80, 0x80])).Should().Be(ExitCodes.Input);

        _cli.Output.Should().Contain("bridge\tlength\t1050");
        _cli.Errors.Should().Contain("none.tsv: error: there is no such file").And.Contain("t.tsv:5: error: the row has 2 columns").And.Contain("e.tsv:1: error: there is no column 'source'; the file is empty").And.Contain("l.tsv");
    }

    [Fact]
    public void Weigh_CircularHierarchy_IsNamed()
    {
        _cli.Run("weigh", _cli.File("t.tsv", Table), "--hierarchy", _cli.File("h.tsv", "id\tname\tparent\n1\tA\t2\n2\tB\t1\n")).Should().Be(ExitCodes.Input);

        _cli.Errors.Should().Contain("h.tsv: error: the place 'A' (id 1) lies in itself");
    }

    [Fact]
    public void Weigh_Pins_WinOverTheMany()
    {
        _cli.Run("weigh", _cli.File("t.tsv", Table), "--pins", _cli.File("p.tsv", "object\tattribute\tvalue\nbridge\tlength\t1500\n")).Should().Be(ExitCodes.Done);

        _cli.Output.Should().Contain("bridge\tlength\t1500\t1.000");
    }

    [Theory]
    [InlineData("--kind", "colour", "--kind is 'colour'; it must be one of text, number, time, list, place.")]
    [InlineData("--tolerance", "length=soon", "--tolerance is 'soon'; it must be an amount from 0 such as 10min, 2h, 1% or 0.5.")]
    [InlineData("--method", "oracle", "--method is 'oracle'; it must be one of popaccu")]
    public void Weigh_WrongOption_IsAUsageError(string option, string value, string message)
    {
        _cli.Run("weigh", _cli.File("t.tsv", Table), option, value).Should().Be(ExitCodes.Usage);

        _cli.Errors.Should().Contain(message);
    }

    [Fact]
    public void Check_Trust_LearnsAcrossStories()
    {
        var trust = Path.Combine(_cli.Folder, "trust.json");
        _cli.File("one/a.json", """{"id":"a","source":"Alpha","text":"Brightwell will cut 600 jobs."}""");
        _cli.File("one/b.json", """{"id":"b","source":"Beta","text":"Brightwell will cut 900 jobs."}""");
        _cli.File("one/c.json", """{"id":"c","source":"Gamma","text":"Brightwell is cutting 600 jobs."}""");

        _cli.Run("check", Path.Combine(_cli.Folder, "one"), "--trust", trust).Should().Be(ExitCodes.Done);

        System.IO.File.ReadAllText(trust).Should().Contain("claimcheck/trust/1").And.Contain("\"Alpha\"");
    }

    [Fact]
    public void Check_FaultyTrust_IsNamedAndTheReportStillWritten()
    {
        var trust = _cli.File("trust.json", "{}");
        _cli.Run("check", _cli.File("a.txt", "Brightwell will cut 600 jobs."), "--trust", trust).Should().Be(ExitCodes.Input);

        _cli.Errors.Should().Contain("schema is '', 'claimcheck/trust/1' is expected");
        _cli.Output.Should().NotBeEmpty();
        System.IO.File.ReadAllText(trust).Should().Be("{}");
    }
}
