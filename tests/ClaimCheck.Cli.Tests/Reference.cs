using System.ComponentModel;
using System.Diagnostics;
using ClaimCheck.Tests;

namespace ClaimCheck.Cli.Tests;

/// <summary>The scorer in Python that defines what counts. It lies outside the repository: tests that need it are skipped where it is not.</summary>
internal static class Reference
{
    /// <summary>Names the folder that holds score.py and stories.</summary>
    private const string Variable = "CLAIMCHECK_EVALUATION";

    public static string Scorer()
    {
        var folder = Environment.GetEnvironmentVariable(Variable) ?? Path.Combine(Repository.Root, "..", "shared", "evaluation");
        var scorer = Path.Combine(folder, "score.py");
        Skip.IfNot(File.Exists(scorer), $"There is no {scorer}; {Variable} names the folder that holds score.py.");
        return scorer;
    }

    public static string Run(string scorer, params string[] args)
    {
        var start = new ProcessStartInfo("python3") { RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        start.ArgumentList.Add(scorer);
        Array.ForEach(args, start.ArgumentList.Add);
        try
        {
            using var python = Process.Start(start)!;
            var output = python.StandardOutput.ReadToEnd();
            python.WaitForExit();
            python.ExitCode.Should().Be(0);
            return output;
        }
        catch (Win32Exception)
        {
            Skip.If(true, "There is no python3 to run the reference scorer.");
            return "";
        }
    }
}
