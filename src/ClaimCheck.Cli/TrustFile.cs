using System.Text;
using ClaimCheck.Json;
using ClaimCheck.Support;

namespace ClaimCheck.Cli;

/// <summary>The file that keeps what is known of the sources between runs.</summary>
internal static class TrustFile
{
    /// <summary>Reads it. None named, or one that is not there yet, knows nothing.</summary>
    /// <returns>The state, or null when the file cannot be used; then the fault was told.</returns>
    public static TrustState? Read(string? file, Action<string> tell)
    {
        if (file is null || (!File.Exists(file) && !Directory.Exists(file)))
        {
            return TrustState.Empty;
        }

        try
        {
            return TrustJson.Read(File.ReadAllText(file));
        }
        catch (FormatException exception)
        {
            tell($"{file}: error: {exception.Message} Nothing is learned from it or added to it; mend the file or leave --trust out.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            tell($"{file}: error: it may not be read, or it is a folder; name a file.");
        }

        return null;
    }

    /// <summary>Writes it.</summary>
    /// <returns>What is wrong with the path and the way out, or null.</returns>
    public static string? Write(string file, TrustState trust) => OutputFile.Fill(file, stream => stream.Write(Encoding.UTF8.GetBytes(TrustJson.Write(trust))));
}
