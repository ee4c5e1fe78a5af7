namespace ClaimCheck.Mentions;

/// <summary>Joins spellings of one name: same letters, acronyms, surnames, given names, suffixes left out.</summary>
internal static class AliasRules
{
    public static void Apply(NameSets names)
    {
        string[] surfaces = [.. names.All];
        SameKey(names, surfaces);
        string[] latin = [.. surfaces.Where(NameForm.IsLatin)];
        string[] people = [.. latin.Where(NameForm.LooksLikePerson)];
        Spellings(names, people);
        Surnames(names, latin, people);
        Acronyms(names, latin);
        Suffixes(names, surfaces);
        Dotted(names, surfaces);
    }

    private static void SameKey(NameSets names, string[] surfaces)
    {
        foreach (var group in surfaces.GroupBy(NameForm.Key, StringComparer.Ordinal))
        {
            foreach (var other in group.Skip(1))
            {
                names.Join(group.First(), other);
            }
        }
    }

    /// <summary>Alex, Alexandr and Alexander Wang.</summary>
    private static void Spellings(NameSets names, string[] people)
    {
        foreach (var group in people.GroupBy(p => NameForm.Words(p)[^1], StringComparer.OrdinalIgnoreCase))
        {
            string[] members = [.. group];
            for (var i = 0; i < members.Length; i++)
            {
                for (var j = i + 1; j < members.Length; j++)
                {
                    if (IsVariant(NameForm.Words(members[i])[0], NameForm.Words(members[j])[0]))
                    {
                        names.Join(members[i], members[j]);
                    }
                }
            }
        }
    }

    private static bool IsVariant(string left, string right)
    {
        var (shorter, longer) = left.Length <= right.Length ? (left, right) : (right, left);
        if (shorter.Length < 3)
        {
            return shorter.TrimEnd('.').Length == 1 && char.ToUpperInvariant(shorter[0]) == char.ToUpperInvariant(longer[0]);
        }

        var common = 0;
        while (common < shorter.Length && char.ToLowerInvariant(shorter[common]) == char.ToLowerInvariant(longer[common]))
        {
            common++;
        }

        return common >= 3 && (common == shorter.Length || common >= longer.Length - 3);
    }

    /// <summary>A surname alone is the one person of that surname; of two, neither.</summary>
    private static void Surnames(NameSets names, string[] latin, string[] people)
    {
        foreach (var single in latin.Where(s => !s.Contains(' ', StringComparison.Ordinal) && s.Length > 2))
        {
            var owners = people.Where(p => p != single && NameForm.Words(p)[^1].Equals(single, StringComparison.Ordinal)).Select(names.Find).Distinct(StringComparer.Ordinal).ToArray();
            if (owners.Length == 1)
            {
                names.Join(single, owners[0]);
            }
        }
    }

    private static void Acronyms(NameSets names, string[] latin)
    {
        foreach (var acronym in latin.Where(s => s.Length is >= 3 and <= 6 && s.All(char.IsAsciiLetterUpper)))
        {
            var owners = latin.Where(s => s.Contains(' ', StringComparison.Ordinal) && NameForm.Initials(s) == acronym).Select(names.Find).Distinct(StringComparer.Ordinal).ToArray();
            if (owners.Length == 1)
            {
                names.Join(acronym, owners[0]);
            }
        }
    }

    private static void Suffixes(NameSets names, string[] surfaces)
    {
        var known = surfaces.ToHashSet(StringComparer.Ordinal);
        foreach (var surface in surfaces)
        {
            foreach (var suffix in NameTables.OrganisationSuffixes)
            {
                if (surface.Length > suffix.Length + 1 && surface.EndsWith(suffix, StringComparison.Ordinal) && known.Contains(surface[..^suffix.Length]))
                {
                    names.Join(surface, surface[..^suffix.Length]);
                }
            }

            var words = surface.Split(' ');
            var shorter = string.Join(' ', words[..^1]);
            if (words.Length > 1 && words[^1] is not ("AI" or "Lab" or "Labs") && NameTables.Suffixes.Contains(words[^1]) && known.Contains(shorter) && !NameForm.LooksLikePerson(shorter))
            {
                names.Join(surface, shorter);
            }
        }
    }

    /// <summary>亚历山大 is 亚历山大·王 where no other name begins or ends so.</summary>
    private static void Dotted(NameSets names, string[] surfaces)
    {
        string[] dotted = [.. surfaces.Where(s => s.Contains('·', StringComparison.Ordinal))];
        foreach (var part in surfaces.Where(s => s.Length >= 2 && !NameForm.IsLatin(s) && !s.Contains('·', StringComparison.Ordinal)))
        {
            var owners = dotted.Where(d => d.Split('·').Contains(part)).Select(names.Find).Distinct(StringComparer.Ordinal).ToArray();
            if (owners.Length == 1)
            {
                names.Join(part, owners[0]);
            }
        }
    }
}
