namespace ClaimCheck.Support;

/// <summary>Places and the places they lie in. One name may stand for several places; then it is an ancestor when one of them is. Immutable,
/// safe for concurrent use.</summary>
public sealed class PlaceHierarchy
{
    private readonly Dictionary<string, List<string>> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, (string Name, string Parent)> _places = new(StringComparer.Ordinal);

    /// <summary>A hierarchy of places.</summary>
    /// <param name="places">The places: id, name and id of the place it lies in; a parent that is not among the ids is the root.</param>
    /// <exception cref="ArgumentException">An id stands twice, or a place lies in itself by way of others.</exception>
    public PlaceHierarchy(IEnumerable<(string Id, string Name, string Parent)> places)
    {
        ArgumentNullException.ThrowIfNull(places);
        foreach (var (id, name, parent) in places)
        {
            if (!_places.TryAdd(id, (name, parent)))
            {
                throw new ArgumentException($"the id '{id}' stands twice in the hierarchy; give each place an id of its own.", nameof(places));
            }

            _byName.TryAdd(name, []);
            _byName[name].Add(id);
        }

        if (_places.Keys.FirstOrDefault(id => Above(id).Contains(id)) is { } circular)
        {
            throw new ArgumentException($"the place '{_places[circular].Name}' (id {circular}) lies in itself by way of its parents; mend the parent column.", nameof(places));
        }
    }

    /// <summary>Whether a place of this name is known.</summary>
    public bool Knows(string name) => _byName.ContainsKey(name);

    /// <summary>Whether a place of the second name lies in one of the first.</summary>
    public bool IsAncestor(string ancestor, string place) =>
        _byName.TryGetValue(place, out var ids)
        && _byName.ContainsKey(ancestor)
        && ids.Exists(id => Above(id).Any(above => string.Equals(_places[above].Name, ancestor, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The ids of the places it lies in, nearest first; a circle is walked once.</summary>
    private IEnumerable<string> Above(string id)
    {
        for (var steps = 0; steps < _places.Count && _places.ContainsKey(_places[id].Parent); steps++)
        {
            yield return id = _places[id].Parent;
        }
    }
}
