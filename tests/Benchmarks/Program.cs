using System.Globalization;
using BenchmarkDotNet.Running;
using ClaimCheck.Benchmarks;

if (args is ["throughput", ..])
{
    Throughput.Print(args.Length > 1 ? args[1] : null);
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

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
