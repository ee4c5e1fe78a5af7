using System.Diagnostics.CodeAnalysis;

namespace ClaimCheck.Values;

/// <summary>Words looked up by stretches of text, case and all or without it. Open addressing over plain arrays: quick to fill, and
/// compiled ahead of time for every value. Of two equal words the first stays.</summary>
internal sealed class TextTable<T>
{
    private const int HashShift = 32;

    private readonly bool _ignoreCase;
    private readonly string[] _keys;
    private readonly T[] _values;

    /// <summary>The hash of a word in the upper half, its number from one on in the lower; 0 in a free slot.</summary>
    private readonly ulong[] _slots;
    private readonly int _count;

    public TextTable(IEnumerable<Phrase<T>> phrases, bool ignoreCase = false)
    {
        Phrase<T>[] all = [.. phrases];
        (_ignoreCase, _keys, _values, _slots) = (ignoreCase, new string[all.Length], new T[all.Length], new ulong[TextKey.Slots(all.Length)]);
        foreach (var phrase in all)
        {
            var slot = SlotOf(phrase.Text);
            if (_slots[slot] == 0)
            {
                (_keys[_count], _values[_count]) = (phrase.Text, phrase.Value);
                _slots[slot] = ((ulong)TextKey.Hash(phrase.Text) << HashShift) | (uint)++_count;
            }
        }
    }

    /// <summary>The words, in the order they came.</summary>
    public ReadOnlySpan<string> Keys => _keys.AsSpan(0, _count);

    /// <summary>The value of a word.</summary>
    /// <exception cref="KeyNotFoundException">The table does not hold it.</exception>
    public T this[string word] => TryGetValue(word, out var value) ? value : throw new KeyNotFoundException($"The table holds no '{word}'.");

    public bool ContainsKey(ReadOnlySpan<char> word) => _slots[SlotOf(word)] != 0;

    public bool TryGetValue(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out T value)
    {
        var at = (uint)_slots[SlotOf(word)];
        value = at == 0 ? default : _values[at - 1];
        return at != 0;
    }

    /// <summary>The slot of a word, or the free one where it would stand.</summary>
    private int SlotOf(ReadOnlySpan<char> word)
    {
        var hash = TextKey.Hash(word);
        var slots = _slots;
        var slot = (int)hash & (slots.Length - 1);
        while (slots[slot] is > 0 and var at && !((uint)(at >> HashShift) == hash && TextKey.AreEqual(_keys[(uint)at - 1], word, _ignoreCase)))
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        return slot;
    }
}
