using System.CommandLine;
using ClaimCheck.Cli.Watching;

namespace ClaimCheck.Cli;

/// <summary>The command line: parses it, runs the command, maps what happened to an exit code.</summary>
internal static class CliApp
{
    /// <summary>Runs one command line.</summary>
    public static int Run(string[] args, CliConsole console, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(console);
        HeadStart.Begin(args, console);
        try
        {
            return Invoke(args, console, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            console.Errors.WriteLine("Cancelled.");
            return ExitCodes.Cancelled;
        }
        catch (IOException exception) when (IsBrokenPipe(exception))
        {
            return ExitCodes.Done;
        }
    }

    private static int Invoke(string[] args, CliConsole console, CancellationToken cancellationToken)
    {
        var root = new RootCommand("Reads what several articles say about one event, in English and Chinese, and flags where they contradict each other.")
        {
            CheckCommand.Create(console, cancellationToken),
            ReadCommand.Create(console, cancellationToken),
            CompareCommand.Create(console),
            DiffCommand.Create(console, cancellationToken),
            RulesCommand.Create(console),
            PredicatesCommand.Create(console),
            EvaluateCommand.Create(console, cancellationToken),
            ExplainCommand.Create(console, cancellationToken),
            WeighCommand.Create(console, cancellationToken),
            WatchCommand.Create(console, cancellationToken),
        };
        var parsed = root.Parse(args);
        if (args.Length == 0 || parsed.Errors.Count > 0)
        {
            return Usage(args, parsed, console);
        }

        var code = parsed.Invoke(new InvocationConfiguration { Output = console.Output, Error = console.Errors, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        console.Output.Flush();
        return code;
    }

    private static int Usage(string[] args, ParseResult parsed, CliConsole console)
    {
        foreach (var error in parsed.Errors)
        {
            console.Errors.WriteLine(error.Message);
        }

        console.Errors.WriteLine(args.Length == 0 ? "Say what to do: claimcheck check FOLDER" : "");
        console.Errors.WriteLine("claimcheck --help lists the commands, claimcheck COMMAND --help its options.");
        return ExitCodes.Usage;
    }

    private static bool IsBrokenPipe(IOException exception) =>
        exception.Message.Contains("pipe", StringComparison.OrdinalIgnoreCase);
}
