using System.Globalization;
using BenchmarkDotNet.Running;
using ClaimCheck.Benchmarks;
using ClaimCheck.Benchmarks.Fitting;

if (args is ["throughput", ..])
{
    Throughput.Print(args.Length > 1 ? args[1] : null);
    return;
}

if (args is ["weigh", _, ..])
{
    Weighings.Print(args.Skip(1));
    return;
}

if (args is ["cold"])
{
    Cold.Print();
    return;
}

if (args is ["first", ..])
{
    Cold.PrintFirst(args.Length > 1 && args[1] == "check");
    return;
}

if (args is ["stories", var file, ..])
{
    Stories.Print(file, args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 5);
    return;
}

if (args is ["fit", _, ..])
{
    var without = args.Where(a => a.StartsWith("without=", StringComparison.Ordinal)).SelectMany(a => a["without=".Length..].Split(',')).ToArray();
    var files = args.Skip(1).Where(a => !a.StartsWith("without=", StringComparison.Ordinal)).ToLookup(a => a.EndsWith(".jsonl", StringComparison.Ordinal));
    Fit.Print([.. files[false]], files[true].FirstOrDefault(), without);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
