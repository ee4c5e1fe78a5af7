namespace ClaimCheck.Mentions;

/// <summary>Joins spellings of one name: same letters, acronyms, surnames, given names, suffixes left out.</summary>
internal static class AliasRules
{
    /// <summary>Letters that a word cut short keeps.</summary>
    private const int LeastClipped = 3;

    public static void Apply(CollectedNames names)
    {
        string[] surfaces = [.. names.Sets.All];
        SameKey(names.Sets, surfaces);
        string[] latin = [.. surfaces.Where(NameForm.IsLatin)];
        string[] people = [.. latin.Where(s => names.Kinds.GetValueOrDefault(s) == EntityKind.Person && NameForm.LooksLikePerson(s))];
        Spellings(names, people);
        Surnames(names, latin, people);
        ShortForms.Apply(names);
        Acronyms(names, latin);
        Suffixes(names, latin);
        Clipped(names, latin);
        Dotted(names, surfaces);
        HanSurnames.Apply(names, surfaces);
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
    private static void Spellings(CollectedNames names, string[] people)
    {
        foreach (var group in people.GroupBy(NameForm.Surname, StringComparer.OrdinalIgnoreCase))
        {
            var members = group.Select(p => (Name: p, Given: NameForm.Words(p)[0])).ToArray();
            Variants(names.Sets, [.. members.Where(m => !GivenNames.IsInitial(m.Given))]);
            foreach (var (initial, given) in members.Where(m => GivenNames.IsInitial(m.Given)))
            {
                names.JoinOnly(initial, members.Where(m => !GivenNames.IsInitial(m.Given) && char.ToUpperInvariant(m.Given[0]) == char.ToUpperInvariant(given[0])).Select(m => m.Name));
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
            names.JoinOnly(single, bySurname[single].Where(p => p != single));
        }
    }

    private static void Acronyms(CollectedNames names, string[] latin)
    {
        var byInitials = latin.Where(s => s.Contains(' ', StringComparison.Ordinal))
            .SelectMany(s => NameForm.Acronyms(s), (Name, Acronym) => (Name, Acronym)).ToLookup(x => x.Acronym, x => x.Name, StringComparer.Ordinal);
        foreach (var acronym in latin.Where(s => s.Length is >= 3 and <= 6 && s.All(c => char.IsAsciiLetterUpper(c) || c == '&')))
        {
            names.JoinOnly(acronym, byInitials[acronym]);
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
                names.JoinOnly(group.Key, group);
            }
        }
    }

    /// <summary>Northgate Pharma is Northgate Pharmaceuticals: the last word cut short.</summary>
    private static void Clipped(CollectedNames names, string[] latin)
    {
        var byStem = latin.Where(s => s.Contains(' ', StringComparison.Ordinal) && NameTables.Suffixes.Contains(s.AsSpan(s.LastIndexOf(' ') + 1)))
            .ToLookup(s => s[..s.LastIndexOf(' ')], StringComparer.Ordinal);
        foreach (var clipped in byStem.SelectMany(g => g).Where(s => s.Length - s.LastIndexOf(' ') > LeastClipped))
        {
            names.JoinOnly(clipped, byStem[clipped[..clipped.LastIndexOf(' ')]].Where(s => s.Length > clipped.Length && s.StartsWith(clipped, StringComparison.Ordinal)));
        }
    }

    /// <summary>A body's name without its last words, as long as those are words of bodies. AI and labs are bodies of their own.</summary>
    private static IEnumerable<string> Shortened(string surface)
    {
        var words = surface.Split(' ');
        for (var count = words.Length - 1; count > 0 && (NameTables.Suffixes.Contains(words[count]) || NameTables.Corporate.Contains(words[count])) && words[count] is not ("AI" or "Lab" or "Labs"); count--)
        {
            yield return string.Join(' ', words[..count]);
        }
    }

    /// <summary>亚历山大 is 亚历山大·王 where no other name begins or ends so.</summary>
    private static void Dotted(CollectedNames names, string[] surfaces)
    {
        var byPart = surfaces.Where(s => s.Contains('·', StringComparison.Ordinal)).SelectMany(s => s.Split('·'), (Name, Part) => (Name, Part)).ToLookup(x => x.Part, x => x.Name, StringComparer.Ordinal);
        foreach (var part in surfaces.Where(s => s.Length >= 2 && !NameForm.IsLatin(s) && !s.Contains('·', StringComparison.Ordinal)))
        {
            names.JoinOnly(part, byPart[part]);
        }
    }
}
