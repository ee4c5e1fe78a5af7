using System.Text;

namespace ClaimCheck.Cli;

/// <summary>Writes results to a file whole or not at all, or to standard output.</summary>
internal static class ResultFile
{
    /// <summary>Has the results written; says so and gives false when the file cannot be.</summary>
    /// <param name="file">The file, or null for standard output.</param>
    /// <param name="console">Standard output and errors.</param>
    /// <param name="write">Writes the results.</param>
    public static bool Write(string? file, CliConsole console, Action<TextWriter> write)
    {
        if (file is null)
        {
            write(console.Output);
            return true;
        }

        var unfinished = file + ".partial";
        try
        {
            using (var writer = new StreamWriter(unfinished, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
            {
                write(writer);
            }

            File.Move(unfinished, file, overwrite: true);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            console.Errors.WriteLine($"{file}: error: the report could not be written: {exception.Message} Name a file in a folder that exists and may be written.");
            return false;
        }
        finally
        {
            Remove(unfinished);
        }
    }

    /// <summary>What a cancelled or failed run leaves half written is nobody's report.</summary>
    private static void Remove(string unfinished)
    {
        try
        {
            File.Delete(unfinished);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It stays where it is under its own name, and nothing takes it for a report.
        }
    }
}
