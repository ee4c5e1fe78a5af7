namespace ClaimCheck.Mentions;

/// <summary>Reads numbers in digits: 1,234.5 · １，２３４ · 14.3 billion · 3.7万 · $5m.</summary>
internal static class DigitReader
{
    private const int MostDigits = 24;

    public static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    public static NumberToken? Read(string text, int at)
    {
        if (at > 0 && IsTail(text, at))
        {
            return null;
        }

        var (end, value, step, digits) = ReadDigits(text, at);
        if (digits > MostDigits || IsHead(text, end))
        {
            return null;
        }

        if (ScaleReader.Read(text, end) is not { } scale || NumberReader.Times(value, scale.Factor) is not { } scaled)
        {
            return IsGlued(text, end) ? null : new NumberToken(new TextSpan(at, end), value, value, step, HasScale: false, IsWord: false);
        }

        return new NumberToken(new TextSpan(at, scale.End), scaled, scaled, step * scale.Factor, HasScale: true, IsWord: false);
    }

    /// <summary>Whether the digits are the tail of a longer token: H1, 3.4.5, 12:30, GPT-4.</summary>
    private static bool IsTail(string text, int at)
    {
        var before = text[at - 1];
        if (char.IsAsciiLetter(before) || IsDigit(before) || before is '_' or '#' or '@')
        {
            return true;
        }

        return at > 1 && ((before is '.' or ',' or ':' or '/' && IsDigit(text[at - 2])) || (before is '-' or '.' && char.IsAsciiLetter(text[at - 2]) && !text.AsSpan(0, at - 1).EndsWith("magnitude", StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Whether what follows makes the digits part of a date, clock time, version or ratio.</summary>
    private static bool IsHead(string text, int end) =>
        end + 1 < text.Length && text[end] is ':' or '：' or '/' or '.' && IsDigit(text[end + 1]) && (text[end] != '.' || true);

    /// <summary>Whether Latin letters follow without a space that are no unit: 4o, 3D, 20th is left to the rank reader.</summary>
    private static bool IsGlued(string text, int end) =>
        end < text.Length && char.IsAsciiLetter(text[end]) && !UnitReader.IsAttached(text, end);

    private static (int End, decimal Value, decimal Step, int Digits) ReadDigits(string text, int at)
    {
        decimal value = 0, step = 1;
        var (end, digits, fraction) = (at, 0, false);
        decimal place = 1;
        while (end < text.Length && digits <= MostDigits)
        {
            if (IsDigit(text[end]))
            {
                var digit = text[end] & 0xF;
                place = fraction ? place / 10 : 1;
                value = fraction ? value + (digit * place) : (value * 10) + digit;
                digits++;
                end++;
            }
            else if (!fraction && text[end] is ',' or '，' or ' ' or '\u00a0' or '\u202f' && IsGroup(text, end, at))
            {
                end++;
            }
            else if (!fraction && text[end] is '.' or '．' && end + 1 < text.Length && IsDigit(text[end + 1]) && !IsDotted(text, end))
            {
                fraction = true;
                end++;
            }
            else
            {
                break;
            }
        }

        step = fraction ? place : TrailingUnit(value);
        return (end, value, step, digits);
    }

    /// <summary>Whether a separator is followed by exactly three digits, after one to three of them.</summary>
    private static bool IsGroup(string text, int at, int start)
    {
        var run = 0;
        while (at + 1 + run < text.Length && run < 4 && IsDigit(text[at + 1 + run]))
        {
            run++;
        }

        var before = 0;
        while (at - 1 - before >= start && before < 4 && IsDigit(text[at - 1 - before]))
        {
            before++;
        }

        return run == 3 && before is >= 1 and <= 3 && (text[at] is not (' ' or '\u00a0' or '\u202f') || before <= 3 && HasGroupAfter(text, at));
    }

    /// <summary>Spaces group only where the text shows it can be nothing else: 1 234 567.</summary>
    private static bool HasGroupAfter(string text, int at) => text[at] != ' ' || (at + 4 < text.Length && text[at + 4] == ' ' && at + 7 < text.Length && IsDigit(text[at + 5]) && IsDigit(text[at + 7]));

    /// <summary>Whether more dots follow: 1.2.3 is a version or a date.</summary>
    private static bool IsDotted(string text, int dot)
    {
        var at = dot + 1;
        while (at < text.Length && IsDigit(text[at]))
        {
            at++;
        }

        return at + 1 < text.Length && text[at] == '.' && IsDigit(text[at + 1]);
    }

    private static decimal TrailingUnit(decimal value)
    {
        decimal unit = 1;
        while (value != 0 && value % (unit * 10) == 0)
        {
            unit *= 10;
        }

        return unit;
    }
}
