namespace ClaimCheck.Mentions;

/// <summary>Goes through a text once and offers the places where a value can begin to the scanners that read such values: a batch
/// to one scanner after another, since each runs the better for staying in its own code.</summary>
internal ref struct TriggerWalk(ReadOnlySpan<char> text, Span<TriggerPlace> room)
{
    /// <summary>Places the walk needs room for.</summary>
    public const int Room = 3 * BatchSize;

    private const int BatchSize = 512;
    private const char LastAscii = '\u007f';
    private const ValueTrigger OfDates = ValueTrigger.Date | ValueTrigger.ChineseDate;
    private const ValueTrigger OfQuantities = ValueTrigger.Quantity | ValueTrigger.Letter | ValueTrigger.Address;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<ValueTrigger> _classes = ValueTriggers.Table;
    private readonly Span<TriggerPlace> _dates = room[..BatchSize];
    private readonly Span<TriggerPlace> _quantities = room[BatchSize..(2 * BatchSize)];
    private readonly Span<TriggerPlace> _roles = room[(2 * BatchSize)..];
    private int _dateCount;
    private int _quantityCount;
    private int _roleCount;
    private int _at;

    /// <summary>Places of the batch for dates and times, in order.</summary>
    public readonly ReadOnlySpan<TriggerPlace> Dates => _dates[.._dateCount];

    /// <summary>Those for quantities.</summary>
    public readonly ReadOnlySpan<TriggerPlace> Quantities => _quantities[.._quantityCount];

    /// <summary>Those for offices.</summary>
    public readonly ReadOnlySpan<TriggerPlace> Roles => _roles[.._roleCount];

    /// <summary>Takes the next places; false when the text is at its end.</summary>
    public bool Next()
    {
        (_dateCount, _quantityCount, _roleCount) = (0, 0, 0);
        var classes = _classes;
        var (from, at) = (_at, _at);
        for (var count = 0; at < _text.Length && count < BatchSize;)
        {
            var c = _text[at];
            var trigger = c < classes.Length ? classes[c] : ValueTrigger.None;
            if (trigger == ValueTrigger.None)
            {
                at++;
                continue;
            }

            var end = trigger == ValueTrigger.Word ? EnglishDateWords.WordEnd(_text, at) : char.IsAsciiDigit(c) ? QuantityText.DigitsEnd(_text, at) : at + 1;
            trigger = trigger == ValueTrigger.Word ? OfWord(at, end)
                : (trigger & ValueTrigger.Pair) == 0 ? trigger
                : (trigger & ~ValueTrigger.Pair) | ValueTriggers.OfPair(c, end < _text.Length ? _text[end] : '\0');
            if (trigger != ValueTrigger.None)
            {
                Add(new TriggerPlace(at, end, trigger));
                count++;
            }

            at = end;
        }

        _at = at;
        return at > from;
    }

    /// <summary>Puts a place where it belongs: written everywhere and counted where it is of use, with no branch to guess.</summary>
    private void Add(TriggerPlace place)
    {
        (_dates[_dateCount], _quantities[_quantityCount], _roles[_roleCount]) = (place, place, place);
        _dateCount += (place.Trigger & OfDates) != 0 ? 1 : 0;
        _quantityCount += (place.Trigger & OfQuantities) != 0 ? 1 : 0;
        _roleCount += (place.Trigger & ValueTrigger.Role) != 0 ? 1 : 0;
    }

    /// <summary>What begins with a word of ASCII letters: a quantity may begin with one that goes on in other letters.</summary>
    private readonly ValueTrigger OfWord(int at, int end) =>
        ValueTriggers.OfWord(_text.Slice(at, end - at)) | (end < _text.Length && _text[end] > LastAscii && (_classes[_text[end]] & ValueTrigger.Letter) != 0 ? ValueTrigger.Quantity : ValueTrigger.None);
}
