using ClaimCheck.Values;

namespace ClaimCheck.Languages;

/// <summary>English phrases of one or more words, the longest found first.</summary>
internal sealed class EnglishPhrases<T>
{
    private readonly TextTable<T> _phrases;

    /// <summary>Of each first word how many words the longest phrase has that begins with it.</summary>
    private readonly TextTable<int> _most;

    /// <param name="phrases">The phrases, their words parted by one blank.</param>
    public EnglishPhrases(IReadOnlyCollection<Phrase<T>> phrases)
    {
        _phrases = new TextTable<T>(phrases);
        var most = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (text, _) in phrases)
        {
            var blank = text.IndexOf(' ');
            var first = blank < 0 ? text : text[..blank];
            most[first] = Math.Max(most.GetValueOrDefault(first), text.AsSpan().Count(' ') + 1);
        }

        _most = new TextTable<int>(most.Select(m => new Phrase<int>(m.Key, m.Value)));
    }

    /// <summary>The value of the longest phrase at a place, with its number of words; 0 when there is none.</summary>
    public (T? Value, int Words) At(WordRow words, int at)
    {
        for (var count = _most.TryGetValue(words[at], out var most) ? Math.Min(most, words.Count - at) : 0; count > 0; count--)
        {
            if (_phrases.TryGetValue(words.Phrase(at, count), out var value))
            {
                return (value, count);
            }
        }

        return (default, 0);
    }

    /// <summary>The value of one word.</summary>
    public T? Of(ReadOnlySpan<char> word) => _phrases.TryGetValue(word, out var value) ? value : default;
}
