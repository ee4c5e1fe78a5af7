using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads numbers spelled out in English: forty-two thousand, half a million, two and a half.</summary>
internal static class NumberWordsEn
{
    private static readonly Phrase<long>[] s_smallWords = [.. "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
        .Split(' ').Select((w, i) => new Phrase<long>(w, i)).Append(new("nought", 0)).Append(new("naught", 0))];

    private static readonly TextTable<long> s_small = new(s_smallWords, ignoreCase: true);

    private static readonly Phrase<long>[] s_tenWords = [.. "twenty thirty forty fifty sixty seventy eighty ninety"
        .Split(' ').Select((w, i) => new Phrase<long>(w, (i + 2) * 10))];

    private static readonly TextTable<long> s_tens = new(s_tenWords, ignoreCase: true);

    private static readonly TextTable<long> s_scales = new(
    [
        new("thousand", 1_000),
        new("million", 1_000_000),
        new("billion", 1_000_000_000),
        new("trillion", 1_000_000_000_000),
        new("mn", 1_000_000),
        new("mln", 1_000_000),
        new("bn", 1_000_000_000),
        new("bln", 1_000_000_000),
        new("mil", 1_000_000),
        new("mio", 1_000_000),
        new("tln", 1_000_000_000_000),
        new("tn", 1_000_000_000_000),
        new("trn", 1_000_000_000_000),
        new("crore", 10_000_000),
        new("lakh", 100_000),
    ], ignoreCase: true);

    /// <summary>The numbers below twenty, by their words.</summary>
    public static IReadOnlyList<Phrase<long>> Small => s_smallWords;

    /// <summary>The tens from twenty to ninety, by their words.</summary>
    public static IReadOnlyList<Phrase<long>> Tens => s_tenWords;

    /// <summary>Words with which a number can begin.</summary>
    public static IEnumerable<string> Openers => [.. s_small.Keys, .. s_tens.Keys];

    /// <summary>Words that multiply the number before them: million, lakh.</summary>
    public static IEnumerable<string> ScaleWords => [.. s_scales.Keys];

    /// <summary>Length of a scale word or, when <paramref name="glued"/>, a scale letter at a place; 0 without.</summary>
    public static int ScaleAt(ReadOnlySpan<char> text, int at, bool glued, out decimal factor)
    {
        var length = WordAt(text, at);
        factor = 1m;
        if (length == 0)
        {
            return 0;
        }

        if (s_scales.TryGetValue(text.Slice(at, length), out var scale))
        {
            factor = scale;
            return length;
        }

        factor = length == 1 ? Letter(text[at], glued) : 1m;
        return factor > 1m ? 1 : 0;
    }

    /// <summary>The number whose words begin at a place, with decimals and fractions behind it; null when there is none.</summary>
    public static NumberReading? Read(ReadOnlySpan<char> text, int at) => Plain(text, at) is { } number ? EnglishNumberTail.Extend(text, number) : null;

    /// <summary>The number in digits or words that begins at a place, which may lie behind the end; null when there is none.</summary>
    public static NumberReading? DigitsOrWords(ReadOnlySpan<char> text, int at) =>
        at >= text.Length ? null
        : char.IsAsciiDigit(text[at]) ? NumberDigits.Read(text, at)
        : QuantityText.IsLatin(text[at]) ? Read(text, at) : null;

    /// <summary>The whole number alone.</summary>
    public static NumberReading? Plain(ReadOnlySpan<char> text, int at)
    {
        var state = new State(at);
        while (state.Take(text))
        {
        }

        return state.Result(at);
    }

    /// <summary>The words for twelve: dozen, doz, dz.</summary>
    public static bool IsDozen(ReadOnlySpan<char> word) =>
        word.Length is >= 2 and <= 6 && word[0] is 'd' or 'D' && (word.Equals("dozen", StringComparison.OrdinalIgnoreCase) || word.TrimEnd('s') is "doz" or "dz" or "dozen");

    /// <summary>End of a spelled number below a hundred that begins at a place, or the place itself.</summary>
    public static int SmallEnd(ReadOnlySpan<char> text, int at)
    {
        var length = at < text.Length ? WordAt(text, at) : 0;
        if (length == 0 || s_small.ContainsKey(text.Slice(at, length)))
        {
            return at + length;
        }

        if (!s_tens.ContainsKey(text.Slice(at, length)))
        {
            return at;
        }

        var next = at + length + 1;
        var more = next < text.Length && text[next - 1] is ' ' or '-' ? WordAt(text, next) : 0;
        return more > 0 && s_small.ContainsKey(text.Slice(next, more)) ? next + more : at + length;
    }

    public static int WordAt(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 32 && QuantityText.IsLatin(text[end]))
        {
            end++;
        }

        return end < text.Length && QuantityText.IsLatin(text[end]) ? 0 : Math.Max(0, end - at);
    }

    private static decimal Letter(char letter, bool glued) =>
        letter switch
        {
            'B' => 1e9m,
            'M' => 1e6m,
            'T' => 1e12m,
            'K' or 'k' when glued => 1e3m,
            'b' when glued => 1e9m,
            'm' when glued => 1e6m,
            't' when glued => 1e12m,
            _ => 1m,
        };

    private ref struct State(int at)
    {
        private int _at = at;
        private int _end;
        private decimal _total;
        private decimal _current = -1m;
        private decimal _scale = 1m;
        private decimal _room = 1000m;

        public bool Take(ReadOnlySpan<char> text)
        {
            var from = _end == 0 ? _at : Joined(text);
            var length = from < 0 ? 0 : WordAt(text, from);
            if (length == 0)
            {
                return false;
            }

            var word = text.Slice(from, length);
            if (!Small(word) && !Scale(word) && !Article(text, word, from))
            {
                return false;
            }

            _end = Math.Max(_end, from + length);
            return true;
        }

        public readonly NumberReading? Result(int start) =>
            _end == 0 ? null : new NumberReading(start, _end, _total + Math.Max(_current, 0m)) { Scale = _scale };

        private readonly int Joined(ReadOnlySpan<char> text)
        {
            var next = _end < text.Length && text[_end] is ' ' or '-' ? _end + 1 : text.Length;
            next = next < text.Length && text[next] == ' ' ? next + 1 : next;
            if (_room == 10m && QuantityText.Has(text, _end, " - "))
            {
                return _end + 3;
            }

            if (!QuantityText.Has(text, next, "and ") || _scale + _total + _current < 100m)
            {
                return next;
            }

            // "Two million and one half" ends before "and": the fraction is of the million.
            next = QuantityText.SkipSpace(text, next + 4);
            return EnglishNumberTail.IsFraction(text, next) ? -1 : next;
        }

        private bool Small(ReadOnlySpan<char> word)
        {
            var ten = s_tens.TryGetValue(word, out var value);
            if (!ten && !s_small.TryGetValue(word, out value))
            {
                return false;
            }

            var fits = _current < 0 || (_room > value && value > 0);
            if (!fits)
            {
                return false;
            }

            _current = Math.Max(_current, 0m) + value;
            _room = ten ? 10m : 1m;
            return true;
        }

        private bool Scale(ReadOnlySpan<char> word)
        {
            if (_current > 0 && word.Equals("hundred", StringComparison.OrdinalIgnoreCase) && _current < 100m)
            {
                _current *= 100m;
                _room = 100m;
                return true;
            }

            if (_current > 0 && IsDozen(word))
            {
                _current *= 12m;
                _room = 0m;
                return true;
            }

            if (!s_scales.TryGetValue(word, out var factor))
            {
                return false;
            }

            // Three lakh crore, two thousand million.
            if (_current < 0 && _total > 0m && _total < 1e9m && _scale > 1m && factor > _scale && factor <= 1e9m)
            {
                _total *= factor;
                _scale = factor;
                return true;
            }

            if (_current <= 0 || (_scale > 1m && factor >= _scale))
            {
                return false;
            }

            _total += _current * factor;
            _scale = factor;
            _current = -1m;
            _room = 1000m;
            return true;
        }

        private bool Article(ReadOnlySpan<char> text, ReadOnlySpan<char> word, int from)
        {
            if (_end != 0)
            {
                return false;
            }

            var half = word.Equals("half", StringComparison.OrdinalIgnoreCase);
            var next = from + word.Length + 1;
            if (half && QuantityText.Has(text, next, "a "))
            {
                next += 2;
            }
            else if (half || !(word.Equals("a", StringComparison.OrdinalIgnoreCase) || word.Equals("an", StringComparison.OrdinalIgnoreCase)))
            {
                return false;
            }

            var length = next < text.Length ? WordAt(text, next) : 0;
            _current = half ? 0.5m : 1m;
            if (length == 0 || !Scale(text.Slice(next, length)))
            {
                _current = -1m;
                return false;
            }

            _end = next + length;
            return true;
        }
    }
}
