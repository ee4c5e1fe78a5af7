using System.Buffers;

namespace ClaimCheck.Reading;

/// <summary>Whether any of a list of words stands in a stretch of text. Case is ignored.</summary>
internal sealed class WordSearch
{
    private readonly SearchValues<string> _words;

    public WordSearch(IEnumerable<string> words) => _words = SearchValues.Create([.. words], StringComparison.OrdinalIgnoreCase);

    public bool Contains(ReadOnlySpan<char> text) => text.ContainsAny(_words);
}
