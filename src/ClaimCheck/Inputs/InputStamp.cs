namespace ClaimCheck.Inputs;

/// <summary>What tells without reading whether a file may have changed: its own length and time of writing, and those of the manifest beside it.</summary>
/// <param name="Length">Bytes; -1 where the file cannot be looked at.</param>
/// <param name="Written">When it was written last.</param>
/// <param name="ManifestLength">Bytes of the manifest; -1 where there is none.</param>
/// <param name="ManifestWritten">When the manifest was written last.</param>
internal readonly record struct InputStamp(long Length, DateTime Written, long ManifestLength, DateTime ManifestWritten)
{
    public static InputStamp Of(string location)
    {
        var (length, written) = Look(location);
        var (manifestLength, manifestWritten) = Look(Path.Join(Path.GetDirectoryName(Path.GetFullPath(location)), Manifest.FileName));
        return new InputStamp(length, written, manifestLength, manifestWritten);
    }

    private static (long Length, DateTime Written) Look(string location)
    {
        try
        {
            var file = new FileInfo(location);
            return file.Exists ? (file.Length, file.LastWriteTimeUtc) : (-1, default);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (-1, default);
        }
    }
}
