using System.Collections;

namespace ClaimCheck;

/// <summary>What narrows a claim (as-of time, period, place, part-of, round …), by name, in ordinal order of the names.
/// A name that is absent is unstated, which never sets two claims apart.</summary>
public sealed class Qualifiers : IReadOnlyDictionary<string, string>, IEquatable<Qualifiers>
{
    private readonly SortedList<string, string> _items;

    /// <summary>Qualifiers from name–value pairs.</summary>
    /// <exception cref="ArgumentException">A name occurs twice.</exception>
    public Qualifiers(IEnumerable<KeyValuePair<string, string>> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        _items = new SortedList<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in items)
        {
            _items.Add(name, value);
        }
    }

    /// <summary>Nothing narrowed.</summary>
    public static Qualifiers None { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _items.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _items.Keys;

    /// <inheritdoc/>
    public IEnumerable<string> Values => _items.Values;

    /// <inheritdoc/>
    public string this[string key] => _items[key];

    /// <summary>These qualifiers with one more, or with another value for one.</summary>
    public Qualifiers With(string name, string value) =>
        new(_items.Where(p => p.Key != name).Append(new KeyValuePair<string, string>(name, value)));

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _items.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out string value) =>
        _items.TryGetValue(key, out value);

    /// <inheritdoc/>
    public bool Equals(Qualifiers? other) => other is not null && _items.SequenceEqual(other._items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Qualifiers);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var (name, value) in _items)
        {
            hash.Add(name, StringComparer.Ordinal);
            hash.Add(value, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
