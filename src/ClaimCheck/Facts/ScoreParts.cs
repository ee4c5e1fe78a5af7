using System.Globalization;

namespace ClaimCheck.Facts;

/// <summary>The numbers behind a decision for an explanation.</summary>
internal static class ScoreParts
{
    private const int Digits = 3;

    /// <summary>How alike two contexts are, in parts: what agreeing values are judged by.</summary>
    public static Sequence<ScorePart> Of(PairScore pair) =>
    [
        Part("total", pair.Total),
        Part("context", pair.Context),
        Part("predicate", pair.Predicate),
        Part("rarestShared", pair.Distinctive),
        Part("rarestName", pair.Entity),
        Part("sameSentence", pair.SameFrame ? 1 : 0),
    ];

    /// <summary>How probable one fact is for differing values, and what each feature adds to the log-odds, the weightiest first.</summary>
    public static Sequence<ScorePart> Of(PairOdds odds) =>
        (odds.Features is { } features ? PairModel.Parts(features) : [])
            .OrderByDescending(p => Math.Round(Math.Abs(p.Part), Digits)).ThenBy(p => p.Feature)
            .Select(p => Part(NameOf(p.Feature), p.Part))
            .Prepend(Part("probability", odds.Probability))
            .ToSequence();

    public static string Print(double score) => Math.Round(score, Digits).ToString("0.00#", CultureInfo.InvariantCulture);

    private static string NameOf(PairFeature feature)
    {
        var name = feature.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static ScorePart Part(string name, double value) => new(name, (decimal)Math.Round(value, Digits));
}
