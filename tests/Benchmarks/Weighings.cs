using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using ClaimCheck.Support;

namespace ClaimCheck.Benchmarks;

/// <summary>How many claims of tables are weighed in a second of wall time on one core, trust carried from table to table, once the tables are
/// loaded; and what a claim takes.</summary>
internal static class Weighings
{
    private const int Warm = 5;
    private const int Rounds = 5;

    public static void Print(IEnumerable<string> files)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        ClaimTable[] tables = [.. files.Select(Load)];
        var claims = tables.Sum(t => (long)t.Claims);
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        for (var round = 0; round < Warm; round++)
        {
            Weigh(tables);
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread();
        double[] seconds = [.. Enumerable.Range(0, Rounds).Select(_ => Weigh(tables)).Order()];
        allocated = (GC.GetAllocatedBytesForCurrentThread() - allocated) / Rounds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{claims} claims in {seconds[Rounds / 2]:F3} s (median of {Rounds}; {seconds[0]:F3} to {seconds[^1]:F3}): {claims / seconds[Rounds / 2] / 1e6:F2} million a second; kept {kept / (double)claims:F1} bytes a claim, allocated to weigh it {allocated / (double)claims:F1}"));
    }

    private static double Weigh(ClaimTable[] tables)
    {
        var watch = Stopwatch.StartNew();
        var trust = TrustState.Empty;
        foreach (var table in tables)
        {
            trust = Weigher.Weigh(table, new WeighOptions { Trust = trust }).Trust;
        }

        return watch.Elapsed.TotalSeconds;
    }

    private static ClaimTable Load(string file)
    {
        var table = new ClaimTableBuilder();
        using var packed = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        using var text = new StreamReader(packed);
        foreach (var fault in ClaimTableReader.Read(text, file, table))
        {
            Console.Error.WriteLine(fault);
        }

        return table.Build();
    }
}
