using ClaimCheck.Reading;

namespace ClaimCheck.Mentions;

/// <summary>The spellings found in a set of documents.</summary>
/// <param name="Sets">Grouped by whom they name.</param>
/// <param name="Kinds">What sort of thing each spelling names, where known.</param>
/// <param name="Counts">How often each was found.</param>
/// <param name="Ids">Ids of spellings known beforehand.</param>
/// <param name="Given">Ids of the names a user gave: they win.</param>
/// <param name="Found">Where the names stand in each document, in order; of two at one place the longer first.</param>
/// <param name="WeakPlaces">Spellings that name a place only where the words around say so.</param>
/// <param name="Shorts">Short forms that the texts introduce in brackets, with the name before the bracket.</param>
/// <param name="Owners">Short forms that several share, with the names of those: each document tells whom it means.</param>
internal sealed record CollectedNames(
    NameSets Sets,
    Dictionary<string, EntityKind> Kinds,
    Dictionary<string, int> Counts,
    Dictionary<string, string> Ids,
    Dictionary<string, string> Given,
    Dictionary<Document, List<FoundName>> Found,
    HashSet<string> WeakPlaces,
    SortedSet<(string Short, string Name)> Shorts,
    SortedDictionary<string, SortedSet<string>> Owners)
{
    public static CollectedNames Empty() => new(
        new NameSets(), new(StringComparer.Ordinal), new(StringComparer.Ordinal), new(StringComparer.Ordinal), new(StringComparer.Ordinal),
        new(ReferenceEqualityComparer.Instance), new(StringComparer.Ordinal),
        new(Comparer<(string Short, string Name)>.Create(Compare)), new(StringComparer.Ordinal));

    /// <summary>Notes one more occurrence of a spelling.</summary>
    public void Add(string surface, EntityKind kind)
    {
        Sets.Add(surface);
        Counts[surface] = Counts.GetValueOrDefault(surface) + 1;
        if (kind != EntityKind.Unknown && !(kind == EntityKind.Place && Kinds.GetValueOrDefault(surface) == EntityKind.Person))
        {
            Kinds[surface] = kind;
        }
    }

    /// <summary>Joins a short form to whom it can mean, where that is one; else notes them all.</summary>
    public void JoinOnly(string shortForm, IEnumerable<string> candidates)
    {
        string[] all = [.. candidates];
        var owners = all.Select(Sets.Find).Distinct(StringComparer.Ordinal).Take(2).ToArray();
        if (owners.Length == 1)
        {
            Sets.Join(shortForm, owners[0]);
        }
        else if (owners.Length > 1)
        {
            Share(shortForm, all);
        }
    }

    /// <summary>Notes whom a short form can mean.</summary>
    public void Share(string shortForm, IEnumerable<string> names)
    {
        Owners.TryAdd(shortForm, new(StringComparer.Ordinal));
        Owners[shortForm].UnionWith(names);
    }

    private static int Compare((string Short, string Name) left, (string Short, string Name) right) =>
        string.CompareOrdinal(left.Short, right.Short) is not 0 and var order ? order : string.CompareOrdinal(left.Name, right.Name);
}
