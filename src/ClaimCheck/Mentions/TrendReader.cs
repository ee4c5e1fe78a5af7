using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads which way a change went from the verb right before the number or the noun right behind it.</summary>
internal static class TrendReader
{
    private static readonly WordTable<object> Before = new(
    [
        .. Words(Trend.Up, "rose,rose by,risen,risen by,rises,rise,rise of,up,up by,up about,grew,grew by,grown,grown by,grow,growth of,increased,increased by,increase of,jumped,jumped by,climbed,gained,surged,soared,popped,higher by,advanced,+,增长,增长了,增加,增加了,上涨,上涨了,上升,涨,涨了,增幅,涨幅,大涨,增,攀升,增長,上漲,漲"),
        .. Words(Trend.Down, "fell,fell by,fallen,fallen by,falls,fall of,down,down by,dropped,dropped by,drop of,declined,declined by,decline of,decreased,decreased by,slumped,slid,plunged,tumbled,shed,lost,went down by,lower by,-,−,下降,下降了,减少,减少了,下跌,下跌了,跌,跌了,降幅,跌幅,大跌,降,下滑,回落,減少"),
    ]);

    private static readonly WordTable<object> Behind = new(
    [
        .. Words(Trend.Up, "increase,rise,jump,gain,growth,surge,higher,的涨幅,的增幅,的增长"),
        .. Words(Trend.Down, "decrease,fall,drop,decline,slump,plunge,reduction,lower,的跌幅,的降幅,的下降"),
    ]);

    public static Trend Read(string text, TextSpan number)
    {
        var end = number.Start;
        while (end > 0 && text[end - 1] is ' ')
        {
            end--;
        }

        end = end - number.Start == 0 && HedgeReader.Before(text, end) is { } hedge ? text.AsSpan(0, hedge.Start).TrimEnd().Length : end;
        if (Before.Before(text, end) is { } verb && !IsRangeMark(text, end, verb.Length))
        {
            return (Trend)verb.Value;
        }

        var from = number.End < text.Length && text[number.End] == ' ' ? number.End + 1 : number.End;
        return Behind.At(text, from) is { } noun ? (Trend)noun.Value : Trend.None;
    }

    /// <summary>A lone hyphen is a minus only at the start of a word: 同比-37%, not "15-20".</summary>
    private static bool IsRangeMark(string text, int end, int length) =>
        length == 1 && text[end - 1] is '-' or '−' or '+' && end > 1 && (char.IsDigit(text[end - 2]) || char.IsAsciiLetter(text[end - 2]) || text[end - 2] is '%');

    private static IEnumerable<(string, object)> Words(Trend trend, string words) => words.Split(',').Select(w => (w, (object)trend));
}
