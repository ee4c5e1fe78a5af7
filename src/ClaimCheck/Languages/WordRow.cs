namespace ClaimCheck.Languages;

/// <summary>Words written one behind the other with a blank between them, so that each phrase of several is one stretch and is
/// looked up without making a text of it.</summary>
internal sealed class WordRow
{
    private const int Usual = 128;

    private readonly List<TextSpan> _words = [];
    private char[] _letters = new char[Usual];
    private int _end;

    public int Count => _words.Count;

    public ReadOnlySpan<char> this[int at] => Phrase(at, 1);

    /// <summary>So many words from one on.</summary>
    public ReadOnlySpan<char> Phrase(int at, int count) => _letters.AsSpan(_words[at].Start, _words[at + count - 1].End - _words[at].Start);

    /// <summary>Where the next word will stand: it can be worked out there.</summary>
    public Span<char> Room(int length)
    {
        if (_letters.Length <= _end + length)
        {
            Array.Resize(ref _letters, Math.Max(2 * _letters.Length, _end + length + 1));
        }

        return _letters.AsSpan(_end, length);
    }

    public void Add(ReadOnlySpan<char> word)
    {
        word.CopyTo(Room(word.Length));
        _words.Add(new TextSpan(_end, _end + word.Length));
        _letters[_end + word.Length] = ' ';
        _end += word.Length + 1;
    }
}
