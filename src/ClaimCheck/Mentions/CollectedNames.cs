namespace ClaimCheck.Mentions;

/// <summary>The spellings found in a set of documents.</summary>
/// <param name="Sets">Grouped by whom they name.</param>
/// <param name="Kinds">What sort of thing each spelling names, where known.</param>
/// <param name="Counts">How often each was found.</param>
/// <param name="Ids">Ids of spellings known beforehand.</param>
/// <param name="Given">Ids of the names a user gave: they win.</param>
internal sealed record CollectedNames(NameSets Sets, Dictionary<string, EntityKind> Kinds, Dictionary<string, int> Counts, Dictionary<string, string> Ids, Dictionary<string, string> Given)
{
    public static CollectedNames Empty() => new(
        new NameSets(), new(StringComparer.Ordinal), new(StringComparer.Ordinal), new(StringComparer.Ordinal), new(StringComparer.Ordinal));
}
