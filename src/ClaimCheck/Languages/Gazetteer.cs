namespace ClaimCheck.Languages;

/// <summary>Knows the world's larger places by their English and Chinese names, and which lies within which. Read on first use; thread-safe.</summary>
internal static class Gazetteer
{
    private static readonly Lazy<GazetteerTable> s_table = new(() => GazetteerTable.Read(LanguageTable.Lines("places.tsv")));

    /// <summary>The place with an id, or null.</summary>
    public static GazetteerPlace? Find(string id) => s_table.Value.ById.GetValueOrDefault(id);

    /// <summary>What a spelling names, or null: English as written (Los Angeles), Chinese in simplified characters, with or without 市, 省.</summary>
    public static PlaceName? Named(string name) =>
        s_table.Value.ByName.TryGetValue(name, out var found) ? found
        : name.Length > 2 && name[^1] is '市' or '省' or '国' ? s_table.Value.ByName.GetValueOrDefault(name[..^1])
        : null;

    /// <summary>The longest Chinese name that begins there, with its length; a 市 or 省 behind it is part of it.</summary>
    public static (PlaceName Name, int Length)? At(ReadOnlySpan<char> text) => s_table.Value.At(text);

    /// <summary>Whether one place lies within another: city in region, region in country, at any depth. A place is not within itself.</summary>
    public static bool Contains(string parent, string child)
    {
        var at = Find(child);
        while (at is { Parent.Length: > 0 })
        {
            if (at.Parent == parent)
            {
                return true;
            }

            at = Find(at.Parent);
        }

        return false;
    }

    /// <summary>Ids of the places around one, nearest first; empty for one that is not known.</summary>
    public static Sequence<string> Within(string id)
    {
        var around = new List<string>();
        for (var at = Find(id); at is { Parent.Length: > 0 }; at = Find(at.Parent))
        {
            around.Add(at.Parent);
        }

        return around.ToSequence();
    }
}
