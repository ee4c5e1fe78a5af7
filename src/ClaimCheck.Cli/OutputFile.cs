using System.Text;

namespace ClaimCheck.Cli;

/// <summary>A file a report is written to. The report is made ready elsewhere first, so that a stopped run changes nothing; then it goes
/// into the file that is there: links are followed, devices written to, rights respected.</summary>
internal static class OutputFile
{
    /// <summary>Fills the file.</summary>
    /// <param name="path">Name of the file; its folder must exist.</param>
    /// <param name="write">Writes the content; may throw <see cref="OperationCanceledException"/> to change nothing.</param>
    /// <returns>What is wrong with the path and the way out, or null when the file is written.</returns>
    public static string? Fill(string path, Action<Stream> write)
    {
        if (Directory.Exists(path))
        {
            return "it is a folder; name a file.";
        }

        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
        {
            return $"the folder {folder} does not exist; create it or name another.";
        }

        try
        {
            using var ready = new FileStream(Path.GetTempFileName(), FileMode.Truncate, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
            write(ready);
            ready.Position = 0;
            using var file = new FileStream(path, FileMode.Create, FileAccess.Write);
            ready.CopyTo(file);
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return "it may not be written; name another file or change its rights.";
        }
        catch (IOException exception)
        {
            return $"{exception.Message.TrimEnd('.', ' ')}; name another file or make room.";
        }
    }

    /// <summary>Fills the file with text, in UTF-8 without a mark.</summary>
    /// <inheritdoc cref="Fill" path="/param|/returns"/>
    public static string? FillText(string path, Action<TextWriter> write) => Fill(path, stream =>
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16, leaveOpen: true);
        write(writer);
    });
}
