using System.Globalization;
using System.IO.Compression;
using System.Text;
using ClaimCheck.Json;
using ClaimCheck.Support;

namespace ClaimCheck.Cli;

/// <summary>One run of <c>weigh</c>: reads tables, weighs them, writes the result and what is known of the sources.</summary>
internal sealed class WeighRun(CliConsole console, CancellationToken cancellation)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private int _code = ExitCodes.Done;

    public int Run(WeighFiles asked)
    {
        var builder = new ClaimTableBuilder();
        foreach (var file in asked.Tables)
        {
            cancellation.ThrowIfCancellationRequested();
            Read(file, text => ClaimTableReader.Read(text, file, builder));
        }

        var table = builder.Build();
        var hierarchy = HierarchyOf(asked.Hierarchy);
        var (pins, trust) = (PinsOf(asked.Pins), TrustFile.Read(asked.Trust, fault => Fail(fault)));
        if (table.Claims == 0 || (asked.Hierarchy is not null && hierarchy is null) || pins is null || trust is null)
        {
            return Fail(table.Claims == 0 ? "nothing to weigh: no claim could be read." : null);
        }

        var weighing = Weigher.Weigh(table, new WeighOptions { Solver = SupportSolvers.Find(asked.Method)!, Trust = trust, Kinds = asked.Kinds, Tolerances = asked.Tolerances, Hierarchy = hierarchy, Pins = pins });
        Write(asked.Output, writer => WriteResult(weighing, writer, asked));
        if (asked.TrustOut is { } trustOut)
        {
            Tell(trustOut, TrustFile.Write(trustOut, weighing.Trust));
        }

        return _code;
    }

    private void WriteResult(Weighing weighing, TextWriter writer, WeighFiles asked)
    {
        if (asked.Json)
        {
            WeighingJson.Write(weighing, writer, asked.All);
            return;
        }

        writer.Write("object\tattribute\tvalue\tprobability\tsupporters\topponents\tmargin\n");
        foreach (var item in weighing.Items)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var (index, candidate) in item.Candidates.Take(asked.All ? int.MaxValue : 1).Index())
            {
                writer.Write(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{item.Object}\t{item.Attribute}\t{candidate.Value}\t{candidate.Probability:0.000}\t{candidate.Supporters.Count}\t{candidate.Opponents}\t{(index == 0 ? item.Margin : 0):0.000}\n"));
            }
        }
    }

    /// <summary>Reads one file of UTF-8 text, packed or not; what is wrong is told and the others are read.</summary>
    private void Read(string file, Func<TextReader, IReadOnlyList<string>> read)
    {
        try
        {
            using var stream = File.OpenRead(file);
            using var packed = file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(stream, CompressionMode.Decompress) : null;
            using var text = new StreamReader((Stream?)packed ?? stream, Utf8);
            foreach (var fault in read(text))
            {
                Fail(fault);
            }
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            Fail($"{file}: error: there is no such file; check its name.");
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException)
        {
            Fail($"{file}: error: it may not be read, or it is a folder; name a file.");
        }
        catch (DecoderFallbackException)
        {
            Fail($"{file}: error: it is no UTF-8 text; save it as UTF-8.");
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            Fail($"{file}: error: {exception.Message.TrimEnd('.')}; a name that ends in .gz is unpacked as gzip.");
        }
    }

    private PlaceHierarchy? HierarchyOf(string? file)
    {
        PlaceHierarchy? hierarchy = null;
        if (file is not null)
        {
            Read(file, text =>
            {
                var (rows, faults) = ColumnTable.Read(text, file, "id", "name", "parent");
                try
                {
                    hierarchy = new PlaceHierarchy(rows.Select(r => (r[0], r[1], r[2])));
                    return faults;
                }
                catch (ArgumentException exception)
                {
                    return [.. faults, $"{file}: error: {exception.Message.Split(" (Parameter", 2)[0]}"];
                }
            });
        }

        return hierarchy;
    }

    private Dictionary<(string, string), string>? PinsOf(string? file)
    {
        var (pins, sound) = (new Dictionary<(string, string), string>(), true);
        if (file is not null)
        {
            sound = false;
            Read(file, text =>
            {
                var (rows, faults) = ColumnTable.Read(text, file, "object", "attribute", "value");
                foreach (var row in rows)
                {
                    pins[(row[0], row[1])] = row[2];
                }

                sound = faults.Count == 0;
                return faults;
            });
        }

        return sound ? pins : null;
    }

    private void Write(string? file, Action<TextWriter> write)
    {
        if (file is null)
        {
            write(console.Output);
            return;
        }

        Tell(file, OutputFile.FillText(file, write));
    }

    private void Tell(string file, string? fault)
    {
        if (fault is not null)
        {
            Fail($"{file}: error: {fault}");
        }
    }

    private int Fail(string? message)
    {
        if (message is not null)
        {
            console.Errors.WriteLine(message);
        }

        return _code = ExitCodes.Input;
    }
}
