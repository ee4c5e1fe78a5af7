namespace ClaimCheck.Languages;

/// <summary>Tells in one pass which of many strings stand anywhere in a text, case and all.</summary>
internal sealed class SubstringTable
{
    private readonly IReadOnlyList<string> _strings;
    private readonly CharSet _firsts;
    private readonly Dictionary<char, int[]> _byFirst;

    public SubstringTable(IReadOnlyList<string> strings)
    {
        _strings = strings;
        _firsts = CharSet.FirstOf(strings);
        _byFirst = Enumerable.Range(0, strings.Count).GroupBy(i => strings[i][0]).ToDictionary(g => g.Key, g => g.ToArray());
    }

    public int Count => _strings.Count;

    /// <summary>Marks the strings that the text holds, by their index.</summary>
    public void Mark(string text, Span<bool> held)
    {
        for (var at = _firsts.Next(text, 0, text.Length); at < text.Length; at = _firsts.Next(text, at + 1, text.Length))
        {
            foreach (var i in _byFirst[text[at]])
            {
                held[i] |= string.CompareOrdinal(text, at, _strings[i], 0, _strings[i].Length) == 0;
            }
        }
    }
}
