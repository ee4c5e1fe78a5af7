using System.Text;

namespace ClaimCheck.Cli.Tests;

/// <summary>Runs command lines in the process, in a folder of their own.</summary>
internal sealed class Cli : IDisposable
{
    public Cli() => Directory.CreateDirectory(Folder);

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "claimcheck-tests", Path.GetRandomFileName());

    public string Output { get; private set; } = "";

    public string Errors { get; private set; } = "";

    public string File(string name, string text) => File(name, Encoding.UTF8.GetBytes(text));

    public string File(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllBytes(path, bytes);
        return path;
    }

    public int Run(params string[] args) => Run(Stream.Null, CancellationToken.None, args);

    public int Run(Stream input, CancellationToken cancellationToken, params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = CliApp.Run(args, new CliConsole(input, output, errors, 100), cancellationToken);
        (Output, Errors) = (output.ToString(), errors.ToString());
        return code;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
