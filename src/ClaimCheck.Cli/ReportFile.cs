using System.Globalization;
using System.Text;
using ClaimCheck.Json;

namespace ClaimCheck.Cli;

/// <summary>Reads the reports of a file: one that fills it, or one on each line.</summary>
internal static class ReportFile
{
    private const string Way = "Give a report that claimcheck check --format json or jsonl wrote.";

    /// <summary>The reports, or null when there is a fault; then it was told, with its place.</summary>
    public static IReadOnlyList<Report>? Read(string path, Stream standardInput, Action<string> tell, CancellationToken cancellation)
    {
        if (TextOf(path, standardInput, tell) is not { } text)
        {
            return null;
        }

        var name = path == "-" ? "standard input" : path;
        if (string.IsNullOrWhiteSpace(text))
        {
            tell($"{name}: error: it is empty. {Way}");
            return null;
        }

        try
        {
            return IsLines(text) ? Lines(text, name, tell, cancellation) : [ReportJson.Read(text)];
        }
        catch (FormatException exception)
        {
            tell($"{name}: error: {exception.Message}");
            return null;
        }
    }

    /// <summary>Whether the first line is an object of its own with another behind it, as JSON on lines has it.</summary>
    private static bool IsLines(string text)
    {
        var first = text.AsSpan().TrimStart();
        var end = first.IndexOf('\n');
        return end > 0 && first[..end].TrimEnd().EndsWith("}") && !first[end..].IsWhiteSpace();
    }

    private static List<Report>? Lines(string text, string name, Action<string> tell, CancellationToken cancellation)
    {
        var (reports, faults, number) = (new List<Report>(), 0, 0);
        foreach (var line in text.Split('\n'))
        {
            cancellation.ThrowIfCancellationRequested();
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                reports.Add(ReportJson.Read(line));
            }
            catch (FormatException exception)
            {
                faults++;
                tell(string.Create(CultureInfo.InvariantCulture, $"{name}:{number}: error: {exception.Message}"));
            }
        }

        return faults == 0 ? reports : null;
    }

    private static string? TextOf(string path, Stream standardInput, Action<string> tell)
    {
        try
        {
            if (path != "-")
            {
                return File.ReadAllText(path, Encoding.UTF8);
            }

            using var reader = new StreamReader(standardInput, Encoding.UTF8);
            return reader.ReadToEnd();
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            tell($"{path}: error: there is no such file. {Way}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            tell($"{path}: error: it may not be read, or it is a folder. {Way}");
        }

        return null;
    }
}
