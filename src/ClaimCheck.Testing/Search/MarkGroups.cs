namespace ClaimCheck.Testing.Search;

/// <summary>The marks that an expectation means when it names no words.</summary>
internal static class MarkGroups
{
    /// <summary>The marks of a name, or those without one; two or more.</summary>
    /// <exception cref="ClaimExpectationException">There are fewer than two.</exception>
    public static Sequence<Words> Find(Ground ground, string? name)
    {
        var words = ground.Marks.Where(m => m.Name == name).Select(Words.Of).ToSequence();
        return words.Count >= 2 ? words : throw new ClaimExpectationException(TooFew(ground, name, words.Count));
    }

    private static string TooFew(Ground ground, string? name, int count)
    {
        var wanted = name is null ? "marks without a name ([|words|])" : $"marks of the name {name} ({{|{name}:words|}})";
        var others = ground.Marks.Select(m => m.Name).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var known = others.Length == 0 ? "" : $" Names in use: {string.Join(", ", others)}.";
        return FormattableString.Invariant($"The story has {count} {wanted}, and it takes two or more to stand against each other.{known}");
    }
}
