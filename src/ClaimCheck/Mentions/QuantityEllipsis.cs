using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Gives a bare number the unit it leaves out: "3.9 million headsets, up from 2.4 million", "rose to 1,334 from 1,290 points".</summary>
internal static class QuantityEllipsis
{
    private const int Farthest = 60;

    private static readonly string[] s_links = ["up from", "down from", "from", "compared with", "compared to", "against", "versus", "vs", "than", "including", "to", "同比", "高于", "低于", "比"];

    /// <summary>Fills in the units of the bare numbers among mentions in order of the text.</summary>
    public static void Apply(string text, List<Mention> mentions, int first)
    {
        for (var i = first + 1; i < mentions.Count; i++)
        {
            if (mentions[i].Value is Quantity { Dimension: Dimension.Count, Unit: null } bare && mentions[i - 1].Value is Quantity { Per: null } full && Carries(full)
                && IsLinked(text, mentions[i - 1].Span.End, mentions[i].Span.Start))
            {
                mentions[i] = mentions[i] with { Value = bare with { Dimension = full.Dimension, Unit = full.Unit, Base = UnitConversion.ToBase(bare.Stated, full.Unit) } };
            }
        }
    }

    private static bool Carries(Quantity full) => full is { Unit: not null, Dimension: Dimension.Count or Dimension.Money or Dimension.Share or Dimension.Mass or Dimension.Length };

    private static bool IsLinked(string text, int from, int to)
    {
        if (to - from > Farthest || text.AsSpan(from, to - from).ContainsAny('\n', '.', ';') || text.AsSpan(from, to - from).ContainsAny('。', '；'))
        {
            return false;
        }

        var before = text.AsSpan(from, to - from).TrimEnd(' ');
        foreach (var link in s_links)
        {
            if (before.EndsWith(link, StringComparison.OrdinalIgnoreCase) && (before.Length == link.Length || !char.IsAsciiLetter(link[0]) || !char.IsAsciiLetter(before[^(link.Length + 1)])))
            {
                return true;
            }
        }

        return false;
    }
}
