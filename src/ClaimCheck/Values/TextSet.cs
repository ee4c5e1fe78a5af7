namespace ClaimCheck.Values;

/// <summary>A set of words looked up by stretches of text.</summary>
internal sealed class TextSet(IEnumerable<string> words, bool ignoreCase = false)
{
    private readonly TextTable<bool> _words = new(words.Select(w => new Phrase<bool>(w, true)), ignoreCase);

    public bool Contains(ReadOnlySpan<char> word) => _words.ContainsKey(word);
}
