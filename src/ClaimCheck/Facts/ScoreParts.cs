using System.Globalization;

namespace ClaimCheck.Facts;

/// <summary>The numbers of a <see cref="PairScore"/> for an explanation.</summary>
internal static class ScoreParts
{
    private const int Digits = 3;

    /// <param name="pair">Two claims as they were compared.</param>
    /// <param name="anchored">What decides: the score with what agreeing neighbours add.</param>
    public static Sequence<ScorePart> Of(PairScore pair, double anchored) =>
    [
        Part("total", anchored),
        Part("context", pair.SameFrame ? pair.Total : pair.Total - pair.Predicate),
        Part("predicate", pair.Predicate),
        Part("neighbours", anchored - pair.Total),
        Part("rarestShared", pair.Distinctive),
        Part("rarestName", pair.Entity),
        Part("sameSentence", pair.SameFrame ? 1 : 0),
    ];

    public static string Print(double score) => Math.Round(score, Digits).ToString("0.00#", CultureInfo.InvariantCulture);

    private static ScorePart Part(string name, double value) => new(name, (decimal)Math.Round(value, Digits));
}
