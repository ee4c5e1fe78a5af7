namespace ClaimCheck.Languages;

/// <summary>A short list of words, looked for longest first.</summary>
internal sealed class WordList(IEnumerable<string> words)
{
    private readonly string[] _words = [.. words.OrderByDescending(w => w.Length)];
    private readonly CharSet _firsts = CharSet.FirstOf(words);

    /// <summary>The words, longest first.</summary>
    public IReadOnlyList<string> All => _words;

    /// <summary>Where the next word stands wholly within a stretch of text, or <paramref name="end"/>.</summary>
    public int Next(string text, int at, int end, out string? word)
    {
        for (at = _firsts.Next(text, at, end); at < end; at = _firsts.Next(text, at + 1, end))
        {
            if (At(text, at, end) is { } found)
            {
                word = found;
                return at;
            }
        }

        word = null;
        return end;
    }

    private string? At(string text, int at, int end)
    {
        foreach (var word in _words)
        {
            if (text[at] == word[0] && at + word.Length <= end && text.AsSpan(at, word.Length).SequenceEqual(word))
            {
                return word;
            }
        }

        return null;
    }
}
