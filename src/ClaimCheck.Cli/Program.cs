using System.Text;
using ClaimCheck.Cli;

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var output = new StreamWriter(Console.OpenStandardOutput(), utf8);
using var errors = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
using var cancel = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = true;
    cancel.Cancel();
};
var console = new CliConsole(Console.OpenStandardInput(), output, errors, Console.IsOutputRedirected ? 100 : Math.Max(40, Console.WindowWidth - 1))
{
    IsRich = CliConsole.HasColours(Environment.GetEnvironmentVariable("NO_COLOR"), Environment.GetEnvironmentVariable("TERM"), Console.IsOutputRedirected),
    ShowsProgress = CliConsole.HasColours(noColor: null, Environment.GetEnvironmentVariable("TERM"), Console.IsErrorRedirected),
};
return CliApp.Run(args, console, cancel.Token);
