using System.Runtime.InteropServices;

namespace ClaimCheck.Claims.Statements;

/// <summary>Counts the pairs of neighbouring words that a statement has in common with each one before it.</summary>
/// <param name="mostShared">A pair found more often says too little to look up.</param>
internal sealed class SharedPairs(int mostShared)
{
    /// <summary>Stands for the word that is not there.</summary>
    private const int NoWord = 0;

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);

    /// <summary>Of each pair the last place where it is told, counted from one, and how many statements tell it.</summary>
    private readonly Dictionary<long, (int Last, int Count)> _pairs = [];
    private readonly List<(int Statement, int Before)> _places = [(-1, 0)];

    /// <summary>How many pairs each statement shares with the one that is taken in, and which share any.</summary>
    private readonly List<int> _shared = [];
    private readonly List<int> _met = [];

    /// <summary>Takes the next statement in. Gives those before it that share pairs with it, in order, with how many.</summary>
    public List<(int Statement, int Shared)> Add(Statement statement)
    {
        var before = NoWord;
        foreach (var word in statement.Words)
        {
            var id = IdOf(word.Key);
            Meet(before, id, isPair: before != NoWord);
            Meet(id, NoWord, isPair: statement.IsBrief);
            before = id;
        }

        _met.Sort();
        var met = _met.ConvertAll(other => (other, _shared[other]));
        _met.ForEach(other => _shared[other] = 0);
        _met.Clear();
        _shared.Add(0);
        return met;
    }

    private int IdOf(string word)
    {
        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, word, out _);
        return id = id == NoWord ? _words.Count : id;
    }

    /// <summary>Looks up a pair that the statement has not told yet, and notes that it tells it.</summary>
    private void Meet(int first, int second, bool isPair)
    {
        if (!isPair)
        {
            return;
        }

        ref var told = ref CollectionsMarshal.GetValueRefOrAddDefault(_pairs, ((long)first << 32) | (uint)second, out _);
        var (last, count) = told;
        if (_places[last].Statement == _shared.Count)
        {
            return;
        }

        for (var at = count <= mostShared ? last : 0; at > 0; at = _places[at].Before)
        {
            Count(_places[at].Statement);
        }

        told = (_places.Count, count + 1);
        _places.Add((_shared.Count, last));
    }

    private void Count(int statement)
    {
        if (_shared[statement]++ == 0)
        {
            _met.Add(statement);
        }
    }
}
