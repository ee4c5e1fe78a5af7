namespace ClaimCheck.Support;

/// <summary>How reliable a source has been.</summary>
/// <param name="Source">Its name.</param>
/// <param name="Reliability">Mean of the Beta distribution over the share of its judged claims that were supported, from a uniform prior; 0 to 1, three places.</param>
/// <param name="Low">Lower end of its 90 % interval (normal approximation).</param>
/// <param name="High">Upper end.</param>
/// <param name="Judged">How many of its claims were judged: contested or verified ones, unanimous ones in part; one place.</param>
/// <param name="Copies">Sources that say the same word for word.</param>
public sealed record SourceTrust(string Source, decimal Reliability, decimal Low, decimal High, decimal Judged, Sequence<string> Copies)
{
    /// <summary>Quantile of the normal distribution for a two-sided 90 %.</summary>
    private const double Quantile = 1.645;

    internal static SourceTrust Of(string source, JudgedClaims judged, Sequence<string> copies)
    {
        var (right, all) = (judged.Exact + judged.General + 1, judged.Count + 2);
        var mean = right / all;
        var half = Quantile * Math.Sqrt(mean * (1 - mean) / (all + 1));
        return new SourceTrust(source, Rounded(mean, 3), Rounded(Math.Max(0, mean - half), 3), Rounded(Math.Min(1, mean + half), 3), Rounded(judged.Count, 1), copies);
    }

    private static decimal Rounded(double figure, int places) => Math.Round((decimal)Math.Round(figure, 9), places, MidpointRounding.AwayFromZero);
}
