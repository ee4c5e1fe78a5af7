namespace ClaimCheck.Mentions;

/// <summary>Goes through a text once and offers the places where a value can begin to the scanners that read such values: a batch
/// to one scanner after another, since each runs the better for staying in its own code.</summary>
internal ref struct TriggerWalk(string text, Span<TriggerPlace> batch)
{
    private const int BatchSize = 256;

    private readonly Span<TriggerPlace> _batch = batch;
    private int _at;

    public static void Run(string text, DateScanner? dates, QuantityScanner? quantities, RoleScanner? roles)
    {
        var walk = new TriggerWalk(text, stackalloc TriggerPlace[BatchSize]);
        while (walk.Next() is { Length: > 0 } places)
        {
            dates?.Offer(places);
            quantities?.Offer(places);
            roles?.Offer(places);
        }
    }

    /// <summary>The next places; none when the text is at its end.</summary>
    private ReadOnlySpan<TriggerPlace> Next()
    {
        var classes = ValueTriggers.Table;
        var count = 0;
        while (_at < text.Length && count < _batch.Length)
        {
            var (trigger, end) = (classes[text[_at]], _at + 1);
            if (trigger == ValueTrigger.Word)
            {
                end = WordEnd(text, end, classes);
                trigger = ValueTriggers.OfWord(text.AsSpan(_at, end - _at)) | (end < text.Length && (classes[text[end]] & ValueTrigger.Letter) != 0 ? ValueTrigger.Quantity : ValueTrigger.None);
            }

            else if ((trigger & ValueTrigger.Pair) != 0)
            {
                trigger = (trigger & ~ValueTrigger.Pair) | ValueTriggers.OfPair(text[_at], end < text.Length ? text[end] : '\0');
            }

            if (trigger != ValueTrigger.None)
            {
                _batch[count++] = new TriggerPlace(_at, end, trigger);
            }

            _at = end;
        }

        return _batch[..count];
    }

    private static int WordEnd(string text, int at, ReadOnlySpan<ValueTrigger> classes)
    {
        while (at < text.Length && classes[text[at]] == ValueTrigger.Word)
        {
            at++;
        }

        return at;
    }
}
