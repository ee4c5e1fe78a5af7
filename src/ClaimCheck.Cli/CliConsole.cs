namespace ClaimCheck.Cli;

/// <summary>What the commands read from and write to.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Results.</param>
/// <param name="Errors">Everything else.</param>
/// <param name="Width">Columns of a line.</param>
internal sealed record CliConsole(Stream Input, TextWriter Output, TextWriter Errors, int Width)
{
    /// <summary>Whether reports are printed in colours.</summary>
    public bool IsRich { get; init; }

    /// <summary>Whether somebody watches what is written to <see cref="Errors"/>.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Whether a stream takes colours: a terminal that knows them, whose owner has not said NO_COLOR (no-color.org).</summary>
    /// <param name="noColor">NO_COLOR of the environment.</param>
    /// <param name="term">TERM of the environment.</param>
    /// <param name="isRedirected">Whether the stream is a pipe or a file.</param>
    public static bool HasColours(string? noColor, string? term, bool isRedirected) => !isRedirected && string.IsNullOrEmpty(noColor) && term != "dumb";
}
