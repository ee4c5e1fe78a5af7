using System.Collections.Immutable;
using System.Numerics;

namespace ClaimCheck.Languages;

/// <summary>The gazetteer in memory. Plain dictionaries: frozen ones cost more to build than a process asks of them.</summary>
internal sealed class GazetteerTable
{
    private readonly Dictionary<string, PlaceName>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly Dictionary<char, uint> _lengths = [];

    private GazetteerTable(Dictionary<string, GazetteerPlace> byId, Dictionary<string, PlaceName> byName)
    {
        (ById, ByName) = (byId, byName);
        _bySpan = byName.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var name in byName.Keys)
        {
            if (Letters.IsHan(name[0]) && name.Length < 32)
            {
                _lengths[name[0]] = _lengths.GetValueOrDefault(name[0]) | (1U << name.Length);
            }
        }
    }

    public Dictionary<string, GazetteerPlace> ById { get; }

    public Dictionary<string, PlaceName> ByName { get; }

    public static GazetteerTable Read(IEnumerable<string> lines)
    {
        var (byId, byName) = (new Dictionary<string, GazetteerPlace>(4000, StringComparer.Ordinal), new Dictionary<string, PlaceName>(8000, StringComparer.Ordinal));
        foreach (var line in lines)
        {
            var cells = line.Split('\t');
            string[] names = [.. cells[3].Split(',', StringSplitOptions.RemoveEmptyEntries), .. cells[4].Split(',', StringSplitOptions.RemoveEmptyEntries)];
            var place = new GazetteerPlace(cells[0], cells[1], cells[2], names[0].TrimStart('?'));
            byId.Add(place.Id, place);
            foreach (var name in names)
            {
                Add(byName, name, place);
            }
        }

        return new GazetteerTable(byId, byName);
    }

    /// <summary>The longest Han name at the head of a text.</summary>
    public (PlaceName Name, int Length)? At(ReadOnlySpan<char> text)
    {
        for (var lengths = text.IsEmpty ? 0 : _lengths.GetValueOrDefault(text[0]); lengths != 0;)
        {
            var length = BitOperations.Log2(lengths);
            lengths &= ~(1U << length);
            if (length <= text.Length && !IsCutFromAnOffice(text, length) && _bySpan.TryGetValue(text[..length], out var name))
            {
                return (name, length + SuffixLength(text, length));
            }
        }

        return null;
    }

    /// <summary>1 for the 市 of 南京市, but not for that of 南京市长 or 东南亚市场.</summary>
    private static int SuffixLength(ReadOnlySpan<char> text, int length) =>
        length < text.Length && text[length] is '市' or '省' && text[length - 1] is not ('市' or '省') && !IsCutFromAnOffice(text, length + 1)
        && !(length + 1 < text.Length && text[length + 1] is '场' or '值' or '面' or '占' or '况' or '价') ? 1 : 0;

    /// <summary>The 市 of 市长 and 市委 belongs to the office.</summary>
    private static bool IsCutFromAnOffice(ReadOnlySpan<char> text, int length) =>
        length < text.Length && text[length] is '长' or '委' && text[length - 1] is '市' or '省' or '县' or '区' or '州';

    private static void Add(Dictionary<string, PlaceName> byName, string name, GazetteerPlace place)
    {
        var isWeak = name[0] == '?';
        var spelling = isWeak ? name[1..] : name;
        byName[spelling] = byName.TryGetValue(spelling, out var known)
            ? known with { Places = known.Places.Add(place), IsWeak = known.IsWeak && isWeak }
            : new PlaceName(ImmutableArray.Create(place), isWeak);
    }
}
