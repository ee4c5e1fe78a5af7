using System.Buffers;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads Chinese numerals: 一百二十三, 两万五, 三百余, 十几, 数十亿, and the scale words behind digits.</summary>
internal static class NumberHan
{
    private const string Digits = "零一二三四五六七八九";

    private static readonly SearchValues<char> s_digits = SearchValues.Create("零〇一二两三四五六七八九");

    public static bool IsNumeral(char c) => DigitOf(c) >= 0 || Unit(c) > 0 || c is '廿' or '卅' or '几' or '数';

    /// <summary>Length of 万, 千万, 亿, 万亿 … at a place, with its factor; 0 without.</summary>
    public static int ScaleAt(string text, int at, out decimal factor)
    {
        factor = 1m;
        var end = at;
        while (end < text.Length && end - at < 3 && Unit(text[end]) is var unit and >= 10m)
        {
            if (factor * unit > 1e16m || (end == at && unit == 10m))
            {
                break;
            }

            factor *= unit;
            end++;
        }

        return end - at;
    }

    public static NumberReading? Read(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 24 && IsNumeral(text[end]))
        {
            end++;
        }

        var run = text.AsSpan(at, end - at);
        if (run.IndexOfAny('几', '数') >= 0)
        {
            return Vague(run, at, end);
        }

        return run.Length > 1 && run.IndexOfAnyExcept(s_digits) < 0
            ? Sequence(run, at, end)
            : Exact(run, at, end);
    }

    private static int DigitOf(char c) => c switch { '〇' => 0, '两' => 2, _ => Digits.IndexOf(c, StringComparison.Ordinal) };

    private static decimal Unit(char c) => c switch { '十' => 10m, '百' => 100m, '千' => 1000m, '万' => 1e4m, '亿' => 1e8m, _ => 0m };

    /// <summary>三五, 七八: neighbours in order are a guess between them; other runs of digits are years or codes.</summary>
    private static NumberReading? Sequence(ReadOnlySpan<char> run, int at, int end)
    {
        decimal low = DigitOf(run[0]);
        decimal high = DigitOf(run[^1]);
        return run.Length == 2 && low > 0 && high > low && high - low <= 2
            ? new NumberReading(at, end, low) { Han = true, Vague = new Interval(low, high) }
            : null;
    }

    private static NumberReading? Exact(ReadOnlySpan<char> run, int at, int end)
    {
        decimal total = 0m, section = 0m, digit = -1m, last = 1m, scale = 1m, spread = 0m;
        for (var i = 0; i < run.Length; i++)
        {
            var c = run[i];
            if (c is '廿' or '卅')
            {
                section += c == '廿' ? 20m : 30m;
                last = 10m;
                continue;
            }

            if (DigitOf(c) is var d and >= 0)
            {
                spread = digit > 0 && d == digit + 1 ? 1m : spread;
                if (digit > 0 && spread == 0m)
                {
                    return null;
                }

                digit = spread > 0 && digit > 0 ? digit : d;
                last = d == 0 ? 10m : last;
                continue;
            }

            var unit = Unit(c);
            if (unit >= 1e4m)
            {
                var part = section + Math.Max(digit, 0m);
                total = unit == 1e8m || total == 0m ? (total + (part == 0m && total == 0m ? 1m : part)) * unit : total + (part * unit);
                section = 0m;
                scale = Math.Max(scale, unit);
            }
            else
            {
                section += (digit < 0 ? 1m : digit) * unit;
            }

            spread *= unit;
            digit = -1m;
            last = unit;
            if (total > 1e16m)
            {
                return null;
            }
        }

        // 两万五 is 25000, 一百二 is 120: a last digit right behind a unit counts the next lower unit.
        var tail = digit > 0 ? digit * (last >= 100m ? last / 10m : 1m) : 0m;
        var value = total + section + tail;
        return new NumberReading(at, end, value)
        {
            Han = true,
            Scale = scale,
            Vague = spread > 0 ? new Interval(value, value + spread) : null,
        };
    }

    private static NumberReading? Vague(ReadOnlySpan<char> run, int at, int end)
    {
        var place = run.IndexOfAny('几', '数');
        decimal scale = 1m;
        foreach (var c in run[(place + 1)..])
        {
            if (Unit(c) < 10m || scale > 1e14m)
            {
                return null;
            }

            scale *= Unit(c);
        }

        var head = place == 0 ? new NumberReading(at, at, 0m) : Exact(run[..place], at, at + place);
        if (head is null || (place > 0 && run[place] == '数'))
        {
            return null;
        }

        var few = new Interval((head.Value + (place == 0 ? 2m : 1m)) * scale, (head.Value + (place == 0 && scale > 1m ? 10m : 9m)) * scale);
        return new NumberReading(at, end, few.Low!.Value) { Han = true, Vague = few, Scale = scale >= 1e4m ? scale : 1m };
    }
}
