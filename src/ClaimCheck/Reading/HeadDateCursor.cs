namespace ClaimCheck.Reading;

/// <summary>Steps through the parts of a written date.</summary>
internal sealed class HeadDateCursor
{
    private const string ChineseDigits = "〇一二三四五六七八九";

    private readonly string _text;

    private readonly int _start;

    private readonly int _end;

    public HeadDateCursor(string text, int start, int end)
    {
        _text = text;
        _start = start;
        _end = end;
        Position = start;
    }

    public int Position { get; private set; }

    public HeadDateCursor Rewound() => new(_text, _start, _end);

    /// <summary>A run of digits, at most eight, ASCII or Chinese; no digits when none stand here.</summary>
    public (int Value, int Digits) Number()
    {
        var value = 0;
        var digits = 0;
        while (Position < _end && digits < 9 && char.IsAsciiDigit(_text[Position]))
        {
            value = digits < 8 ? (value * 10) + _text[Position] - '0' : value;
            Position++;
            digits++;
        }

        return digits > 0 ? (value, digits) : ChineseNumber();
    }

    public char Take(string any)
    {
        if (Position >= _end || !any.Contains(_text[Position], StringComparison.Ordinal))
        {
            return '\0';
        }

        return _text[Position++];
    }

    public void SkipSpaces()
    {
        while (Position < _end && TextChars.IsSpace(_text[Position]))
        {
            Position++;
        }
    }

    /// <summary>Spaces, full stops, commas and hyphens between the parts.</summary>
    public void SkipJoint()
    {
        while (Position < _end && (TextChars.IsSpace(_text[Position]) || _text[Position] is '.' or ',' or '-' or '，'))
        {
            Position++;
        }
    }

    public void SkipOrdinal()
    {
        foreach (var ending in (ReadOnlySpan<string>)["st", "nd", "rd", "th"])
        {
            SkipWord(ending);
        }
    }

    public void SkipWord(string word)
    {
        var behind = Position + word.Length;
        if (behind <= _end && _text.AsSpan(Position, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase)
            && (behind == _end || !char.IsAsciiLetter(_text[behind])))
        {
            Position = behind;
            SkipSpaces();
        }
    }

    public int Month()
    {
        var from = Position;
        while (Position < _end && char.IsAsciiLetter(_text[Position]))
        {
            Position++;
        }

        return ReadingWords.Month(_text.AsSpan(from, Position - from));
    }

    public HeadDate? Make(int from, int year, int month, int day)
    {
        if (year is < 1900 or > 2199 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return null;
        }

        return new HeadDate(new DateOnly(year, month, day), new TextSpan(from, Position));
    }

    private (int Value, int Digits) ChineseNumber()
    {
        var value = 0;
        var digits = 0;
        var tens = -1;
        while (Position < _end && digits < 8)
        {
            var digit = ChineseDigits.IndexOf(_text[Position], StringComparison.Ordinal);
            if (_text[Position] == '十')
            {
                tens = digits == 0 ? 1 : value;
                value = 0;
            }
            else if (digit < 0)
            {
                break;
            }
            else
            {
                value = (value * 10) + digit;
            }

            digits++;
            Position++;
        }

        return tens >= 0 ? ((tens * 10) + value, Math.Min(digits, 2)) : (value, digits);
    }
}
