using ClaimCheck.Mentions;
using ClaimCheck.Reading;
using ClaimCheck.Values;

namespace ClaimCheck.Tests.Mentions;

/// <summary>Reads the corpora of names under <c>tests/Corpora/names</c> and says which rows hold.</summary>
internal static class NameCorpus
{
    public static string Folder { get; } = Path.Combine(Corpus.Folder, "names");

    public static IReadOnlyList<string> Files { get; } = ["en.txt", "zh.txt", "en.not.txt", "zh.not.txt", "same.txt", "different.txt", "offices.txt"];

    /// <summary>File and row, tab-separated; a row of offices begins with its office.</summary>
    public static IEnumerable<(string File, string Row)> Rows()
    {
        foreach (var file in Files)
        {
            var office = "";
            foreach (var line in File.ReadLines(Path.Combine(Folder, file)).Where(l => l.Length > 0 && l[0] != '#'))
            {
                if (line.StartsWith("= ", StringComparison.Ordinal))
                {
                    office = line[2..] + "\t";
                }
                else
                {
                    yield return (file, office + line);
                }
            }
        }
    }

    public static bool Holds(string file, string row) => file switch
    {
        "same.txt" => Entities(row) is [{ } first, ..] all && all.All(e => e == first),
        "different.txt" => Entities(row) is var ids && (ids.All(i => i is null) || ids.Distinct().Count() == ids.Count),
        "offices.txt" => IsOffice(row.Split('\t')),
        "en.not.txt" or "zh.not.txt" => !IsFound(row.Split('\t'), (mention, mark) => mention.Overlaps(mark)),
        _ => IsFound(row.Split('\t'), (mention, mark) => mention == mark),
    };

    private static bool IsOffice(string[] cells)
    {
        var marked = MarkedText.Read(cells[1]);
        return MentionReader.Read(new Article("a", marked.Text)).Where(m => m.Value is Role && m.Span.Overlaps(marked.Marks[0])).ToArray() is [var only]
            && only.Span == marked.Marks[0] && ((Role)only.Value).Offices is [var office] && office == cells[0];
    }

    private static bool IsFound(string[] cells, Func<TextSpan, TextSpan, bool> meets)
    {
        var marked = MarkedText.Read(cells[1]);
        var article = new Article("a", marked.Text);
        var index = EntityIndex.Build([DocumentReader.Read(article)], new Dictionary<string, string>());
        return MentionReader.Read(article).Any(m => IsOfKind(m.Value, cells[0], index) && marked.Marks.Any(mark => meets(m.Span, mark)));
    }

    private static bool IsOfKind(ClaimValue value, string kind, EntityIndex index) => kind switch
    {
        "role" => value is Role,
        "place" => value is Place,
        "name" => value is Name or Place,
        "person" => value is Name name && index.KindOf(name.Id) == EntityKind.Person,
        "organisation" => value is Name body && index.KindOf(body.Id) is EntityKind.Organisation or EntityKind.Unknown,
        _ => value is Name thing && index.KindOf(thing.Id) is EntityKind.Product or EntityKind.Unknown,
    };

    /// <summary>The entity of each mark, null where none or several lie there.</summary>
    private static List<string?> Entities(string row)
    {
        var marked = row.Split("||").Select(part => MarkedText.Read(part.Trim())).ToArray();
        var documents = marked.Select((m, i) => DocumentReader.Read(new Article($"a{i}", m.Text))).ToArray();
        var index = EntityIndex.Build(documents, new Dictionary<string, string>());
        return [.. marked.SelectMany((m, i) => m.Marks.Select(mark => index.In(documents[i]).Where(e => e.Span.Overlaps(mark)).ToArray() is [var only] ? only.Entity : null))];
    }
}
