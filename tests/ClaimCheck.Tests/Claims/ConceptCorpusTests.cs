using ClaimCheck.Claims;
using ClaimCheck.Reading;

namespace ClaimCheck.Tests.Claims;

/// <summary>Paraphrases and translations share the concept they are of: <c>tests/Corpora/concepts</c>.</summary>
public sealed class ConceptCorpusTests
{
    [Fact]
    public void Paraphrases_ShareTheirConcept()
    {
        var rows = File.ReadLines(Path.Combine(Repository.Root, "tests", "Corpora", "concepts", "paraphrases.tsv")).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')).ToList();

        var apart = rows.Where(r => !Concepts(r[0]).Contains("c:" + r[2]) || !Concepts(r[1]).Contains("c:" + r[2])).Select(r => string.Join(" | ", r)).ToList();

        rows.Count.Should().BeGreaterThan(480);
        apart.Should().BeEmpty();
    }

    [Fact]
    public void Compound_IsOfWhatItsWordsAreOf() => Concepts("山体滑坡预警").Should().Contain(["c:landslide", "c:warn"]);

    private static HashSet<string> Concepts(string text)
    {
        var document = DocumentReader.Read(new Article("a", text + (text[^1] > 127 ? "。" : ".")));
        return [.. document.Sentences.SelectMany(s => TermReader.Read(document, s, [])).Select(t => t.Key)];
    }
}
