using System.Globalization;
using ClaimCheck.Values;

namespace ClaimCheck.Tests.Mentions;

/// <summary>A quantity: its dimension, unit (null when none is stated), number or range, and bound.</summary>
internal sealed record CorpusQuantity(Dimension Dimension, string? Unit, decimal Low, decimal High, Bound Bound) : CorpusValue
{
    public override string Kind => Dimension switch
    {
        >= Dimension.Length => "measure",
        Dimension.PercentagePoint => "share",
        _ => Dimension.ToString().ToLowerInvariant(),
    };

    public static CorpusQuantity Parse(string dimension, string unit, string number, string bound)
    {
        var ends = number.Split("..").Select(Number).ToArray();
        return new(Word<Dimension>(dimension), unit == "-" ? null : unit, ends[0], ends[^1], Word<Bound>(bound));
    }

    public override bool Matches(ClaimValue value) =>
        value is Quantity quantity
        && quantity.Dimension == Dimension
        && (quantity.Unit == Unit || Unitless)
        && quantity.Bound == Bound
        && (Low == High ? Near(quantity.Stated, Low) : Near(quantity.Core.Low, Low) && Near(quantity.Core.High, High));

    private bool Unitless => Unit is null && Dimension is Dimension.Rank or Dimension.Magnitude;

    private static bool Near(decimal? read, decimal stated) => read is { } number && Math.Abs(number - stated) <= 1e-6m * Math.Max(1m, Math.Abs(stated));

    private static decimal Number(string digits) => decimal.Parse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private static T Word<T>(string word)
        where T : struct, Enum =>
        Enum.TryParse<T>(word, ignoreCase: true, out var value) && char.IsLetter(word[0]) ? value : throw new FormatException($"'{word}' is no {typeof(T).Name}.");
}
