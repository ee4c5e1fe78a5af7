namespace ClaimCheck.Claims.Statements;

/// <summary>Counts the pairs of neighbouring words that a statement has in common with each one before it.</summary>
/// <param name="mostShared">A pair found more often says too little to look up.</param>
internal sealed class SharedPairs(int mostShared)
{
    /// <summary>Stands for the word that is not there.</summary>
    private const int NoWord = 0;

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<long, (int Last, int Count)> _pairs = [];
    private readonly List<(int Statement, int Before)> _places = [];
    private readonly HashSet<long> _own = [];
    private readonly Dictionary<int, int> _met = [];
    private int _count;

    /// <summary>Takes the next statement in. Gives those before it that share pairs with it, in order, with how many.</summary>
    public List<(int Statement, int Shared)> Add(Statement statement)
    {
        _own.Clear();
        _met.Clear();
        var before = NoWord;
        foreach (var word in statement.Words)
        {
            var id = IdOf(word.Key);
            Meet(before, id, isPair: before != NoWord);
            Meet(id, NoWord, isPair: statement.IsBrief);
            before = id;
        }

        _count++;
        List<(int Statement, int Shared)> met = [.. _met.Select(m => (m.Key, m.Value))];
        met.Sort((x, y) => x.Statement.CompareTo(y.Statement));
        return met;
    }

    private int IdOf(string word)
    {
        if (!_words.TryGetValue(word, out var id))
        {
            _words[word] = id = _words.Count + 1;
        }

        return id;
    }

    /// <summary>Looks up a pair that the statement has not told yet, and notes that it tells it.</summary>
    private void Meet(int first, int second, bool isPair)
    {
        var pair = ((long)first << 32) | (uint)second;
        if (!isPair || !_own.Add(pair))
        {
            return;
        }

        var (last, count) = _pairs.TryGetValue(pair, out var told) ? told : (-1, 0);
        for (var at = count <= mostShared ? last : -1; at >= 0; at = _places[at].Before)
        {
            var other = _places[at].Statement;
            _met[other] = _met.GetValueOrDefault(other) + 1;
        }

        _places.Add((_count, last));
        _pairs[pair] = (_places.Count - 1, count + 1);
    }
}
