namespace ClaimCheck.Mentions;

/// <summary>Goes through a text once and offers the places where a value can begin to the scanners that read such values: a batch
/// to one scanner after another, since each runs the better for staying in its own code.</summary>
internal ref struct TriggerWalk(string text, Span<TriggerPlace> dates, Span<TriggerPlace> quantities, Span<TriggerPlace> roles)
{
    private const int BatchSize = 512;
    private const char LastAscii = '\u007f';
    private const ValueTrigger OfDates = ValueTrigger.Date | ValueTrigger.ChineseDate;
    private const ValueTrigger OfQuantities = ValueTrigger.Quantity | ValueTrigger.Letter | ValueTrigger.Address;

    private readonly ReadOnlySpan<ValueTrigger> _classes = ValueTriggers.Table;
    private readonly Span<TriggerPlace> _dates = dates;
    private readonly Span<TriggerPlace> _quantities = quantities;
    private readonly Span<TriggerPlace> _roles = roles;
    private int _dateCount;
    private int _quantityCount;
    private int _roleCount;
    private int _at;

    public static void Run(string text, DateScanner? dates, QuantityScanner? quantities, RoleScanner? roles)
    {
        var walk = new TriggerWalk(text, stackalloc TriggerPlace[BatchSize], stackalloc TriggerPlace[BatchSize], stackalloc TriggerPlace[BatchSize]);
        while (walk.Next())
        {
            dates?.Offer(walk._dates[..walk._dateCount]);
            quantities?.Offer(walk._quantities[..walk._quantityCount]);
            roles?.Offer(walk._roles[..walk._roleCount]);
        }
    }

    /// <summary>Takes the next places; false when the text is at its end.</summary>
    private bool Next()
    {
        (_dateCount, _quantityCount, _roleCount) = (0, 0, 0);
        var classes = _classes;
        var (from, at) = (_at, _at);
        for (var count = 0; at < text.Length && count < BatchSize;)
        {
            var c = text[at];
            var trigger = c < classes.Length ? classes[c] : ValueTrigger.None;
            if (trigger == ValueTrigger.None)
            {
                at++;
                continue;
            }

            var end = trigger == ValueTrigger.Word ? EnglishDateWords.WordEnd(text, at) : char.IsAsciiDigit(c) ? QuantityText.DigitsEnd(text, at) : at + 1;
            trigger = trigger == ValueTrigger.Word ? OfWord(at, end)
                : (trigger & ValueTrigger.Pair) == 0 ? trigger
                : (trigger & ~ValueTrigger.Pair) | ValueTriggers.OfPair(c, end < text.Length ? text[end] : '\0');
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
        ValueTriggers.OfWord(text.AsSpan(at, end - at)) | (end < text.Length && text[end] > LastAscii && (_classes[text[end]] & ValueTrigger.Letter) != 0 ? ValueTrigger.Quantity : ValueTrigger.None);
}
