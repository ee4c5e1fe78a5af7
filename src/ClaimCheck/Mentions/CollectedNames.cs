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
internal sealed record CollectedNames(
    NameSets Sets,
    Dictionary<string, EntityKind> Kinds,
    Dictionary<string, int> Counts,
    Dictionary<string, string> Ids,
    Dictionary<string, string> Given,
    Dictionary<Document, List<FoundName>> Found,
    HashSet<string> WeakPlaces)
{
    public static CollectedNames Empty() => new(
        new NameSets(), new(StringComparer.Ordinal), new(StringComparer.Ordinal), new(StringComparer.Ordinal), new(StringComparer.Ordinal),
        new(ReferenceEqualityComparer.Instance), new(StringComparer.Ordinal));

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
}
