namespace ClaimCheck.Mentions;

/// <summary>Joins short forms that the texts introduce to their names. What two bodies are called by (ADA) belongs to each in its own document.</summary>
internal static class ShortForms
{
    public static void Apply(CollectedNames names)
    {
        foreach (var group in names.Shorts.GroupBy(s => s.Short, StringComparer.Ordinal))
        {
            string[] owners = [.. group.Select(s => s.Name)];
            if (AreOne(owners.Where(NameForm.IsLatin)) && AreOne(owners.Where(o => !NameForm.IsLatin(o))))
            {
                Array.ForEach(owners, o => names.Sets.Join(o, group.Key));
            }
            else
            {
                names.Share(group.Key, owners);
            }
        }
    }

    /// <summary>Whether names of one script are spellings of one: each holds the shortest.</summary>
    private static bool AreOne(IEnumerable<string> owners) =>
        owners.MinBy(o => o.Length) is not { } shortest || owners.All(o => o.Contains(shortest, StringComparison.OrdinalIgnoreCase));
}
