using System.Diagnostics.CodeAnalysis;

namespace ClaimCheck.Values;

/// <summary>Values of single UTF-16 units.</summary>
internal sealed class CharTable<T>
{
    private readonly ushort[] _slots;
    private readonly string _units;
    private readonly T[] _values;

    /// <param name="units">The units; of two that are equal the first stays.</param>
    /// <param name="values">The value of each.</param>
    public CharTable(string units, T[] values)
    {
        (_units, _values, _slots) = (units, values, new ushort[TextKey.Slots(units.Length)]);
        for (var i = 0; i < units.Length; i++)
        {
            var slot = SlotOf(units[i]);
            _slots[slot] = _slots[slot] == 0 ? (ushort)(i + 1) : _slots[slot];
        }
    }

    public bool TryGetValue(char unit, [MaybeNullWhen(false)] out T value)
    {
        var at = _slots[SlotOf(unit)];
        value = at == 0 ? default : _values[at - 1];
        return at != 0;
    }

    private int SlotOf(char unit)
    {
        var mask = _slots.Length - 1;
        var slot = (int)((unit * 0x9E3779B1) >> 16) & mask;
        while (_slots[slot] is > 0 and var at && _units[at - 1] != unit)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }
}
