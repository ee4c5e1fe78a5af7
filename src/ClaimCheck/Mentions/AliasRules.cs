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

    /// <summary>Alex, Alexandr and Alexander Wang; J. Smith where one person of that surname has the initial.</summary>
    private static void Spellings(NameSets names, string[] people)
    {
        foreach (var group in people.GroupBy(NameForm.Surname, StringComparer.OrdinalIgnoreCase))
        {
            var members = group.Select(p => (Name: p, Given: NameForm.Words(p)[0])).ToArray();
            Variants(names, [.. members.Where(m => !GivenNames.IsInitial(m.Given))]);
            foreach (var (initial, given) in members.Where(m => GivenNames.IsInitial(m.Given)))
            {
                JoinOnly(names, initial, members.Where(m => !GivenNames.IsInitial(m.Given) && char.ToUpperInvariant(m.Given[0]) == char.ToUpperInvariant(given[0])).Select(m => m.Name));
            }
        }
    }

    private static void Variants(NameSets names, (string Name, string Given)[] people)
    {
        for (var i = 0; i < people.Length; i++)
        {
            for (var j = i + 1; j < people.Length; j++)
            {
                if (GivenNames.AreOne(people[i].Given, people[j].Given) && NameForm.AreOneGeneration(people[i].Name, people[j].Name))
                {
                    names.Join(people[i].Name, people[j].Name);
                }
            }
        }
    }

    /// <summary>A surname alone is the one person of that surname; of two, neither.</summary>
    private static void Surnames(NameSets names, string[] latin, string[] people)
    {
        var bySurname = people.ToLookup(NameForm.Surname, StringComparer.Ordinal);
        foreach (var single in latin.Where(s => !s.Contains(' ', StringComparison.Ordinal) && s.Length > 2))
        {
            JoinOnly(names, single, bySurname[single].Where(p => p != single));
        }
    }

    /// <summary>Joins a short form to whom it can mean, where that is one.</summary>
    private static void JoinOnly(NameSets names, string shortForm, IEnumerable<string> candidates)
    {
        var owners = candidates.Select(names.Find).Distinct(StringComparer.Ordinal).Take(2).ToArray();
        if (owners.Length == 1)
        {
            names.Join(shortForm, owners[0]);
        }
    }

    private static void Acronyms(NameSets names, string[] latin)
    {
        var byInitials = latin.Where(s => s.Contains(' ', StringComparison.Ordinal)).ToLookup(NameForm.Initials, StringComparer.Ordinal);
        foreach (var acronym in latin.Where(s => s.Length is >= 3 and <= 6 && s.All(char.IsAsciiLetterUpper)))
        {
            JoinOnly(names, acronym, byInitials[acronym]);
        }
    }

    private static void Suffixes(NameSets names, string[] surfaces)
    {
        var known = surfaces.ToHashSet(StringComparer.Ordinal);
        foreach (var surface in surfaces)
        {
            foreach (var suffix in NameTables.OrganisationSuffixes.All)
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
        var byPart = surfaces.Where(s => s.Contains('·', StringComparison.Ordinal)).SelectMany(s => s.Split('·'), (Name, Part) => (Name, Part)).ToLookup(x => x.Part, x => x.Name, StringComparer.Ordinal);
        foreach (var part in surfaces.Where(s => s.Length >= 2 && !NameForm.IsLatin(s) && !s.Contains('·', StringComparison.Ordinal)))
        {
            JoinOnly(names, part, byPart[part]);
        }
    }
}
