using System.Globalization;
using CsCheck;

namespace ClaimCheck.Tests.Mentions;

/// <summary>Runs a property on the same samples each time; <c>CLAIMCHECK_SEED</c> (a number) asks for others.</summary>
internal static class Samples
{
    private const int ShrinkRounds = 2000;

    private static readonly ulong Seed = ulong.TryParse(Environment.GetEnvironmentVariable("CLAIMCHECK_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var seed) ? seed : 1;

    public static void Check<T>(Gen<T> gen, int count, Func<T, bool> property)
    {
        var random = new PCG(1, Seed);
        for (var round = 0; round < count; round++)
        {
            var state = random.ToString();
            if (!Holds(gen.Generate(random, null, out _), property))
            {
                // CsCheck begins with the sample that failed, looks for a smaller one and reports it.
                gen.Sample(property, seed: state, iter: ShrinkRounds, threads: 1);
            }
        }
    }

    private static bool Holds<T>(T sample, Func<T, bool> property)
    {
        try
        {
            return property(sample);
        }
        catch (Exception)
        {
            return false;
        }
    }
}
