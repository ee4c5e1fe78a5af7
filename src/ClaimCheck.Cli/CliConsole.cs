namespace ClaimCheck.Cli;

/// <summary>What the commands read from and write to.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Results.</param>
/// <param name="Errors">Everything else.</param>
/// <param name="Width">Columns of a line.</param>
internal sealed record CliConsole(Stream Input, TextWriter Output, TextWriter Errors, int Width);
