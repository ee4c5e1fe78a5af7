namespace ClaimCheck.Support;

/// <summary>Quantiles of the chi-square distribution.</summary>
internal static class ChiSquare
{
    /// <summary>Above, the approximation errs by less than one in a thousand.</summary>
    private const int Series = 100;

    /// <summary>What a chi-square variable of so many degrees of freedom stays below with probability <paramref name="p"/>, 0 to 1 exclusive.</summary>
    /// <remarks>Up to 100 degrees by bisection of the series of the incomplete gamma function; above by Wilson and Hilferty, "The distribution of
    /// chi-square", PNAS 17, 1931, which is no good for one or two degrees: there its cube turns negative.</remarks>
    public static double Quantile(double p, int degrees)
    {
        if (degrees > Series)
        {
            var ninth = 2.0 / (9 * degrees);
            return degrees * Math.Pow(1 - ninth + (Normal(p) * Math.Sqrt(ninth)), 3);
        }

        return Bisect(x => Cumulative(x, degrees), p, 0, (10 * degrees) + 200);
    }

    /// <summary>The quantile of the standard normal distribution: the square of a normal variable is chi-square of one degree.</summary>
    public static double Normal(double p) =>
        p == 0.5 ? 0 : Math.Sign(p - 0.5) * Math.Sqrt(Bisect(x => Cumulative(x, 1), Math.Abs((2 * p) - 1), 0, 210));

    /// <summary>P(k/2, x/2) = (x/2)^(k/2) e^(−x/2) Σ (x/2)^i / Γ(k/2 + i + 1).</summary>
    private static double Cumulative(double x, int degrees)
    {
        var (half, shape) = (x / 2, degrees / 2.0);
        var term = Math.Exp((shape * Math.Log(half)) - half - LogGamma(degrees + 2));
        var sum = term;
        for (var i = 1; term > sum * 1e-16 && i < 10_000; i++)
        {
            term *= half / (shape + i);
            sum += term;
        }

        return sum;
    }

    /// <summary>Logarithm of Γ(halves / 2), from Γ(1/2) = √π and Γ(1) = 1.</summary>
    private static double LogGamma(int halves)
    {
        var log = halves % 2 == 0 ? 0 : Math.Log(Math.PI) / 2;
        for (var h = halves % 2 == 0 ? 2 : 1; h < halves; h += 2)
        {
            log += Math.Log(h / 2.0);
        }

        return log;
    }

    private static double Bisect(Func<double, double> rising, double target, double low, double high)
    {
        for (var i = 0; i < 100; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = rising(middle) < target ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }
}
