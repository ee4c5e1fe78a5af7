using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads numerals with 几 and 数 in them: 十几, 几十万, 数百, 二十几亿.</summary>
internal static class HanVague
{
    public static NumberReading? Read(ReadOnlySpan<char> text, in NumberReading number, in HanSum head, int place)
    {
        var end = place + 1;
        var scale = 1m;
        while (end < text.Length && HanNumeral.UnitOf(text[end]) is var unit and >= 10m && !NumberHan.IsMeasure(text, end))
        {
            if (scale * unit > 1e16m)
            {
                return null;
            }

            scale *= unit;
            end++;
        }

        var opens = place == number.Start;
        if (opens ? text[place] == '数' && scale == 1m : text[place] == '数' || head.Value > 1e6m)
        {
            return null;
        }

        var (low, high) = opens ? (2m, scale > 1m ? 10m : 9m) : scale > 1m ? (head.Value, head.Value + 10m) : (head.Value + 1m, head.Value + 9m);
        return number with
        {
            End = end,
            Value = low * scale,
            Vague = new Interval(low * scale, high * scale),
            Scale = scale >= 1e4m ? scale : 1m,
        };
    }
}
