namespace ClaimCheck.Mentions;

/// <summary>Goes through a text once and offers the places where a value can begin to the scanners that read such values: a batch
/// to one scanner after another, since each runs the better for staying in its own code.</summary>
internal ref struct TriggerWalk(string text, Span<TriggerPlace> batch)
{
    private const int BatchSize = 256;
    private const char LastAscii = '\u007f';

    private readonly Span<TriggerPlace> _batch = batch;
    private readonly ReadOnlySpan<ValueTrigger> _classes = ValueTriggers.Table;
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
        var classes = _classes;
        var batch = _batch;
        var (at, count) = (_at, 0);
        while (at < text.Length && count < batch.Length)
        {
            var c = text[at];
            var trigger = c < classes.Length ? classes[c] : ValueTrigger.None;
            if (trigger == ValueTrigger.None)
            {
                at++;
                continue;
            }

            var end = trigger == ValueTrigger.Word ? WordEnd(text, at) : at + 1;
            trigger = trigger == ValueTrigger.Word ? OfWord(at, end)
                : (trigger & ValueTrigger.Pair) == 0 ? trigger
                : (trigger & ~ValueTrigger.Pair) | ValueTriggers.OfPair(c, end < text.Length ? text[end] : '\0');
            if (trigger != ValueTrigger.None)
            {
                batch[count++] = new TriggerPlace(at, end, trigger);
            }

            at = end;
        }

        _at = at;
        return batch[..count];
    }

    /// <summary>What begins with a word of ASCII letters: a quantity may begin with one that goes on in other letters.</summary>
    private readonly ValueTrigger OfWord(int at, int end) =>
        ValueTriggers.OfWord(text.AsSpan(at, end - at)) | (end < text.Length && text[end] > LastAscii && (_classes[text[end]] & ValueTrigger.Letter) != 0 ? ValueTrigger.Quantity : ValueTrigger.None);

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && char.IsAsciiLetter(text[at]))
        {
            at++;
        }

        return at;
    }
}
