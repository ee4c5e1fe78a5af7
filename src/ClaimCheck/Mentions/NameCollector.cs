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
            var lower = LowerWords(document.Text);
            foreach (var sentence in document.Sentences.Where(s => s.Section is not (Section.Boilerplate or Section.Related or Section.Comment)))
            {
                cancellation.ThrowIfCancellationRequested();
                Collect(document, sentence, lower, names);
            }
        }

        AddTraders(documents, names);
        AddParts(documents, names);
        AddKnown(documents, names);
        AddAliases(aliases, names);
        AliasRules.Apply(names.Sets);
        return names;
    }

    private static void Collect(Document document, Sentence sentence, HashSet<string> lower, CollectedNames names)
    {
        var found = LatinNames.Find(document, sentence)
            .Where(n => n.Surface.Contains(' ', StringComparison.Ordinal) || n.Span.Start != sentence.Span.Start || !lower.Contains(n.Surface.ToLowerInvariant()))
            .Concat(HanNames.Dotted(document.Text, sentence.Span))
            .Concat(HanNames.People(document.Text, sentence.Span))
            .Concat(HanNames.Bodies(document.Text, sentence.Span))
            .OrderBy(n => n.Span.Start)
            .ToList();
        foreach (var name in found)
        {
            names.Sets.Add(name.Surface);
            names.Counts[name.Surface] = names.Counts.GetValueOrDefault(name.Surface) + 1;
            if (name.Kind != EntityKind.Unknown)
            {
                names.Kinds[name.Surface] = name.Kind;
            }
        }

        Introductions.Apply(document.Text, found, names);
    }

    private static void AddTraders(IReadOnlyList<Document> documents, CollectedNames names)
    {
        var repeated = documents
            .SelectMany(d => d.Sentences.Where(s => s.Section is Section.Body or Section.Head or Section.Heading).SelectMany(s => HanNames.Traders(d.Text, s.Span)))
            .GroupBy(n => n.Surface, StringComparer.Ordinal)
            .Where(g => g.Count() >= LeastRepeats);
        foreach (var group in repeated)
        {
            names.Sets.Add(group.Key);
            names.Kinds[group.Key] = EntityKind.Organisation;
            names.Counts[group.Key] = group.Count();
        }
    }

    /// <summary>Given names and surnames of transliterated people, where the texts use them alone.</summary>
    private static void AddParts(IReadOnlyList<Document> documents, CollectedNames names)
    {
        foreach (var part in names.Sets.All.Where(s => s.Contains('·', StringComparison.Ordinal)).SelectMany(s => s.Split('·')).Where(p => p.Length >= 2).Distinct(StringComparer.Ordinal).ToArray())
        {
            if (documents.Any(d => d.Text.Contains(part, StringComparison.Ordinal)))
            {
                names.Sets.Add(part);
                names.Kinds[part] = EntityKind.Person;
            }
        }
    }

    private static void AddKnown(IReadOnlyList<Document> documents, CollectedNames names)
    {
        var held = new bool[NameTables.KnownSpellings.Count];
        foreach (var document in documents)
        {
            NameTables.KnownSpellings.Mark(document.Text, held);
        }

        var next = 0;
        foreach (var (id, kind, surfaces) in NameTables.Known)
        {
            string[] used = [.. surfaces.Where((_, i) => held[next + i])];
            next += surfaces.Length;
            foreach (var surface in used)
            {
                names.Sets.Join(used[0], surface);
                names.Kinds[surface] = kind;
                names.Ids[surface] = id;
                names.Counts.TryAdd(surface, 1);
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

    private static HashSet<string> LowerWords(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && char.IsAsciiLetter(text[end]))
            {
                end++;
            }

            if (end > at && char.IsAsciiLetterLower(text[at]))
            {
                words.Add(text[at..end]);
            }

            at = Math.Max(end, at + 1);
        }

        return words;
    }
}
