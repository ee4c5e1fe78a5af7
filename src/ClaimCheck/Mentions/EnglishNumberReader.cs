using System.Collections.Frozen;

namespace ClaimCheck.Mentions;

/// <summary>Reads numbers in English words: forty-two thousand, half a million, a dozen, two and a half, hundreds of millions.</summary>
internal static class EnglishNumberReader
{
    private static readonly FrozenDictionary<string, decimal> Small = new Dictionary<string, decimal>(StringComparer.OrdinalIgnoreCase)
    {
        ["zero"] = 0, ["no"] = 0, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8,
        ["nine"] = 9, ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15, ["sixteen"] = 16,
        ["seventeen"] = 17, ["eighteen"] = 18, ["nineteen"] = 19, ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50,
        ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, decimal> Scales = new Dictionary<string, decimal>(StringComparer.OrdinalIgnoreCase)
    {
        ["dozen"] = 12, ["hundred"] = 100, ["thousand"] = 1_000, ["million"] = 1_000_000, ["billion"] = 1_000_000_000, ["trillion"] = 1_000_000_000_000,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, (decimal Low, decimal High)> Vague = new Dictionary<string, (decimal, decimal)>(StringComparer.OrdinalIgnoreCase)
    {
        ["dozens"] = (20, 99), ["tens"] = (20, 99), ["scores"] = (40, 99), ["hundreds"] = (100, 999), ["thousands"] = (1_000, 9_999),
        ["millions"] = (1_000_000, 9_999_999), ["billions"] = (1_000_000_000, 9_999_999_999), ["several"] = (3, 9), ["few"] = (2, 9),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static NumberToken? Read(string text, int at)
    {
        var word = WordAt(text, at);
        if (Vague.TryGetValue(word.In(text), out var range))
        {
            return ReadVague(text, word, range);
        }

        return ReadExact(text, at);
    }

    private static NumberToken? ReadVague(string text, TextSpan word, (decimal Low, decimal High) range)
    {
        var end = word.End;
        var next = WordAt(text, NextWord(text, end));
        if (next.In(text).Equals("of", StringComparison.OrdinalIgnoreCase))
        {
            var scale = WordAt(text, NextWord(text, next.End)).In(text).TrimEnd('s');
            if (!Scales.TryGetValue(scale, out var factor))
            {
                return new NumberToken(new TextSpan(word.Start, end), range.Low, range.High, 1, HasScale: true, IsWord: true);
            }

            end = WordAt(text, NextWord(text, next.End)).End;
            return new NumberToken(new TextSpan(word.Start, end), range.Low * factor, range.High * factor, 1, HasScale: true, IsWord: true);
        }

        if (Scales.TryGetValue(next.In(text), out var direct))
        {
            return new NumberToken(new TextSpan(word.Start, next.End), range.Low * direct, (range.High + 1) * direct, 1, HasScale: true, IsWord: true);
        }

        return new NumberToken(word, range.Low, range.High, 1, HasScale: true, IsWord: true);
    }

    private static NumberToken? ReadExact(string text, int at)
    {
        decimal total = 0, section = 0;
        var (end, any, next, scaled) = (at, false, at, false);
        while (next < text.Length && end - at < 120)
        {
            var word = WordAt(text, next);
            var letters = word.In(text);
            if (Small.TryGetValue(letters, out var small) && !(any && section % 10 != 0))
            {
                (section, any, end) = (section + small, true, word.End);
            }
            else if (Scales.TryGetValue(letters, out var scale) && (any || IsArticleBefore(text, at, word.Start)))
            {
                any = true;
                (total, section, end) = Scale(total, Math.Max(1, section), scale, word.End);
                scaled |= scale >= 1_000;
            }
            else if (letters.Equals("and", StringComparison.OrdinalIgnoreCase) && section >= 100 && any)
            {
                next = NextWord(text, word.End);
                continue;
            }
            else if (!(next == at && letters is "a" or "A" or "an" or "half" or "Half"))
            {
                break;
            }
            else if (letters is "half" or "Half")
            {
                return HalfA(text, word);
            }

            next = NextWord(text, word.End);
        }

        var value = total + section;
        return any ? new NumberToken(new TextSpan(at, end), value, value, Step(value), scaled, IsWord: true) : null;
    }

    private static (decimal Total, decimal Section, int End) Scale(decimal total, decimal section, decimal scale, int end) =>
        scale <= 100 ? (total, section * scale, end) : (total + (section * scale), 0, end);

    /// <summary>"half a million"; "half" alone is a share and not read here.</summary>
    private static NumberToken? HalfA(string text, TextSpan half)
    {
        var article = WordAt(text, NextWord(text, half.End));
        var scale = WordAt(text, NextWord(text, article.End));
        return article.In(text) is "a" or "an" && Scales.TryGetValue(scale.In(text), out var factor)
            ? new NumberToken(new TextSpan(half.Start, scale.End), factor / 2, factor / 2, factor / 20, HasScale: true, IsWord: true)
            : null;
    }

    private static bool IsArticleBefore(string text, int at, int scale) =>
        scale > at && text.AsSpan(at, scale - at).Trim() is "a" or "A" or "an" or "An";

    private static decimal Step(decimal value)
    {
        decimal step = 1;
        while (value != 0 && value % (step * 10) == 0)
        {
            step *= 10;
        }

        return step;
    }

    public static TextSpan WordAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        return new TextSpan(at, end);
    }

    /// <summary>Start of the next word behind one space or hyphen; the text's end when something else stands between.</summary>
    public static int NextWord(string text, int end) =>
        end + 1 < text.Length && text[end] is ' ' or '-' or '\u00a0' && char.IsAsciiLetter(text[end + 1]) ? end + 1 : text.Length;
}
