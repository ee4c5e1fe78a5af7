using ClaimCheck.Support;

namespace ClaimCheck.Tests.Support;

public sealed class ClaimTableReaderTests
{
    [Fact]
    public void Read_ColumnsInAnyOrderAndOthers_AreRead()
    {
        var (table, faults) = Read("value\tverbatim\tobject\tsource\tattribute\n12\tzwölf\tx\ta\tn\n");

        faults.Should().BeEmpty();
        Weigher.Weigh(table).Items.Single().Should().Match<WeighedItem>(i => i.Object == "x" && i.Attribute == "n" && i.Candidates[0].Value == "12");
    }

    [Theory]
    [InlineData("", "t.tsv:1: error: there is no column 'source'; the file is empty; name the columns source, object, attribute, value in the first line, with tabs between.")]
    [InlineData("source\tobject\tvalue\n", "t.tsv:1: error: there is no column 'attribute'; the header is 'source', 'object', 'value'; name the columns source, object, attribute, value in the first line, with tabs between.")]
    [InlineData("source\tobject\tattribute\tvalue\na\tx\tn\n", "t.tsv:2: error: the row has 3 columns, the header says at least 4; put a tab between columns, also empty ones.")]
    [InlineData("source\tobject\tattribute\tvalue\n\tx\tn\t1\n", "t.tsv:2: error: the source is empty; fill it in or leave the row out.")]
    [InlineData("source\tobject\tattribute\tvalue\na\tx\tn\tNaN\n", "t.tsv:2: error: the value 'NaN' is no number one can weigh; leave the row out.")]
    public void Read_Faulty_SaysWhereAndHow(string text, string fault) => Read(text).Faults.Should().Equal(fault);

    [Fact]
    public void Read_OneFaultyRow_KeepsTheOthers() =>
        Read("source\tobject\tattribute\tvalue\na\tx\nb\tx\tn\t2\n").Table.Claims.Should().Be(1);

    private static (ClaimTable Table, IReadOnlyList<string> Faults) Read(string text)
    {
        var builder = new ClaimTableBuilder();
        using var reader = new StringReader(text);
        var faults = ClaimTableReader.Read(reader, "t.tsv", builder);
        return (builder.Build(), faults);
    }
}
