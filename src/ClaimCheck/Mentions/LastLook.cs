namespace ClaimCheck.Mentions;

/// <summary>A table that several readers of one number ask about the same places: each place is looked up once.</summary>
internal sealed class LastLook<T>(QuantityPhrases<T> phrases)
{
    private int _at = -1;
    private int _length;
    private T? _value;

    /// <summary>Length of the longest phrase that begins there, or 0.</summary>
    public int At(ReadOnlySpan<char> text, int at, out T? value)
    {
        if (at != _at)
        {
            _length = phrases.At(text, at, out _value);
            _at = at;
        }

        value = _value;
        return _length;
    }
}
