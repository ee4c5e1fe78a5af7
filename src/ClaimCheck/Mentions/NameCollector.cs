using ClaimCheck.Languages;
using ClaimCheck.Reading;

namespace ClaimCheck.Mentions;

/// <summary>Collects the spellings of names in all documents and what the texts say of which are one.</summary>
internal static class NameCollector
{
    private const int LeastRepeats = 3;

    public static CollectedNames Collect(IReadOnlyList<Document> documents, IReadOnlyDictionary<string, string> aliases, CancellationToken cancellation)
    {
        var names = CollectedNames.Empty();
        foreach (var document in documents)
        {
            names.Found[document] = NameFinder.Find(document, cancellation);
        }

        OpeningWords.Settle(documents, names.Found);
        foreach (var document in documents)
        {
            var found = names.Found[document];
            found.ForEach(n => names.Add(n.Surface, n.Kind));
            Introductions.Apply(document.Text, found, names);
        }

        AddTraders(documents, names);
        AddParts(names);
        KnownNames.Add(names);
        PlaceNames.Add(documents, names);
        AddAliases(aliases, names);
        AliasRules.Apply(names);
        return names;
    }

    private static void AddTraders(IReadOnlyList<Document> documents, CollectedNames names)
    {
        var found = new List<FoundName>();
        foreach (var document in documents)
        {
            foreach (var sentence in document.Sentences.Where(s => s.Section is Section.Body or Section.Head or Section.Heading))
            {
                HanBodies.FindTraders(document.Text, sentence.Span, found);
            }
        }

        foreach (var group in found.GroupBy(n => n.Surface, StringComparer.Ordinal).Where(g => g.Count() >= LeastRepeats))
        {
            names.Add(group.Key, EntityKind.Organisation);
        }
    }

    /// <summary>Given names and surnames of transliterated people, companies without 股份有限公司: tagged where the texts use them alone.</summary>
    private static void AddParts(CollectedNames names)
    {
        foreach (var surface in names.Sets.All)
        {
            foreach (var part in surface.Contains('·', StringComparison.Ordinal) ? surface.Split('·') : [])
            {
                if (part.Length >= 2 && Gazetteer.Named(part) is null)
                {
                    names.Sets.Add(part);
                    names.Kinds.TryAdd(part, EntityKind.Person);
                }
            }

            if (HanCompanies.Short(surface) is { } shorter)
            {
                names.Sets.Join(surface, shorter);
                names.Kinds.TryAdd(shorter, EntityKind.Organisation);
            }
        }
    }

    private static void AddAliases(IReadOnlyDictionary<string, string> aliases, CollectedNames names)
    {
        foreach (var (spelling, name) in aliases)
        {
            names.Sets.Join(spelling, name);
            names.Given[name] = NameForm.Slug(name);
            names.Counts.TryAdd(name, 1);
            names.Counts.TryAdd(spelling, 1);
        }
    }
}
