namespace ClaimCheck.Mentions;

/// <summary>Joins spellings of one name: same letters, acronyms, surnames, given names, suffixes left out.</summary>
internal static class AliasRules
{
    public static void Apply(CollectedNames names)
    {
        string[] surfaces = [.. names.Sets.All];
        SameKey(names.Sets, surfaces);
        string[] latin = [.. surfaces.Where(NameForm.IsLatin)];
        string[] people = [.. latin.Where(s => names.Kinds.GetValueOrDefault(s) == EntityKind.Person && NameForm.LooksLikePerson(s))];
        Spellings(names.Sets, people);
        Surnames(names, latin, people);
        Acronyms(names.Sets, latin);
        Suffixes(names, latin);
        Dotted(names.Sets, surfaces);
        PeopleAcrossScripts.Join(names, surfaces, people);
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

    /// <summary>A surname alone is the one person of that surname; of two, neither. A place stays a place.</summary>
    private static void Surnames(CollectedNames names, string[] latin, string[] people)
    {
        var bySurname = people.SelectMany(NameForm.Surnames, (Name, Surname) => (Name, Surname)).ToLookup(x => x.Surname, x => x.Name, StringComparer.Ordinal);
        foreach (var single in latin.Where(s => !s.Contains(' ', StringComparison.Ordinal) && s.Length > 1 && (s.Length > 2 || char.IsLower(s[1])) && names.Kinds.GetValueOrDefault(s) != EntityKind.Place))
        {
            JoinOnly(names.Sets, single, bySurname[single].Where(p => p != single));
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
        var byInitials = latin.Where(s => s.Contains(' ', StringComparison.Ordinal))
            .SelectMany(s => NameForm.Acronyms(s), (Name, Acronym) => (Name, Acronym)).ToLookup(x => x.Acronym, x => x.Name, StringComparer.Ordinal);
        foreach (var acronym in latin.Where(s => s.Length is >= 3 and <= 6 && s.All(char.IsAsciiLetterUpper)))
        {
            JoinOnly(names, acronym, byInitials[acronym]);
        }
    }

    /// <summary>Halvorsen is Halvorsen Shipping Group where no other body begins so, and it is no place, person or well-known name of its own.</summary>
    private static void Suffixes(CollectedNames names, string[] latin)
    {
        var known = latin.ToHashSet(StringComparer.Ordinal);
        var byShort = latin.SelectMany(s => Shortened(s).Where(known.Contains), (Name, Short) => (Name, Short)).ToLookup(x => x.Short, x => x.Name, StringComparer.Ordinal);
        foreach (var group in byShort)
        {
            if (names.Kinds.GetValueOrDefault(group.Key) is not (EntityKind.Place or EntityKind.Person) && !names.Ids.ContainsKey(group.Key))
            {
                JoinOnly(names.Sets, group.Key, group);
            }
        }
    }

    /// <summary>A body's name without its last words, as long as those are words of bodies. AI and labs are bodies of their own.</summary>
    private static IEnumerable<string> Shortened(string surface)
    {
        var words = surface.Split(' ');
        for (var count = words.Length - 1; count > 0 && NameTables.Suffixes.Contains(words[count]) && words[count] is not ("AI" or "Lab" or "Labs"); count--)
        {
            yield return string.Join(' ', words[..count]);
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
