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
        if (Unit(text[at]) >= 1e4m)
        {
            return null;
        }

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
        var sum = new Sum();
        foreach (var c in run)
        {
            if (!sum.Take(c))
            {
                return null;
            }
        }

        var value = sum.Value;
        return new NumberReading(at, end, value)
        {
            Han = true,
            Scale = sum.Scale,
            Vague = sum.Spread > 0 ? new Interval(value, value + sum.Spread) : null,
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

    /// <summary>A numeral being added up, from the left.</summary>
    private ref struct Sum()
    {
        private decimal _total;
        private decimal _section;
        private decimal _digit = -1m;
        private decimal _last = 1m;

        public decimal Scale { get; private set; } = 1m;

        /// <summary>How far a guess between neighbours (七八百) reaches.</summary>
        public decimal Spread { get; private set; }

        /// <summary>两万五 is 25000, 一百二 is 120: a last digit right behind a unit counts the next lower unit.</summary>
        public readonly decimal Value => _total + _section + (_digit > 0 ? _digit * (_last >= 100m ? _last / 10m : 1m) : 0m);

        public bool Take(char c)
        {
            if (c is '廿' or '卅')
            {
                _section += c == '廿' ? 20m : 30m;
                _last = 10m;
                return true;
            }

            return DigitOf(c) is var digit and >= 0 ? TakeDigit(digit) : TakeUnit(Unit(c));
        }

        private bool TakeDigit(int digit)
        {
            if (_digit > 0 && digit != _digit + 1m)
            {
                return false;
            }

            Spread = _digit > 0 ? 1m : Spread;
            _last = digit == 0 ? 10m : _last;
            _digit = _digit > 0 ? _digit : digit;
            return true;
        }

        private bool TakeUnit(decimal unit)
        {
            if (unit >= 1e4m)
            {
                var part = _section + Math.Max(_digit, 0m);
                part = part == 0m && _total == 0m ? 1m : part;
                _total = unit == 1e8m || _total == 0m ? (_total + part) * unit : part == 0m ? _total * unit : _total + (part * unit);
                _section = 0m;
                Scale = Math.Max(Scale, unit);
            }
            else
            {
                _section += (_digit < 0 ? 1m : _digit) * unit;
            }

            Spread *= unit;
            _digit = -1m;
            _last = unit;
            return _total <= 1e16m;
        }
    }
}
