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

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
