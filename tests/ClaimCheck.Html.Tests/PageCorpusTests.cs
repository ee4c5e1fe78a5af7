using System.Globalization;

namespace ClaimCheck.Html.Tests;

public sealed class PageCorpusTests
{
    public static TheoryData<string> Ids => [.. ExpectedPage.All.Select(page => page.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_OfTheCorpus_GivesItsFields(string id)
    {
        var page = ExpectedPage.All.Single(p => p.Id == id);

        page.Judge(PageCorpus.Read.Articles.SingleOrDefault(a => a.Id == id)).Where(field => !field.IsRight).Select(field => $"{field.Field}: {field.Seen}").Should().BeEmpty();
    }

    [Fact]
    public void Corpus_All_IsReadWithoutErrorsAndNothingMore()
    {
        PageCorpus.Read.Errors.Should().BeEmpty();
        PageCorpus.Read.Articles.Select(a => a.Id).Should().BeEquivalentTo(ExpectedPage.All.Select(p => p.Id));
    }

    [Fact]
    public void Rates_OfTheGuide_AreThoseOfTheCorpus()
    {
        var judged = ExpectedPage.All.SelectMany(page => page.Judge(PageCorpus.Read.Articles.SingleOrDefault(a => a.Id == page.Id))).GroupBy(field => field.Field, StringComparer.Ordinal);

        var rows = judged.Select(field => string.Create(CultureInfo.InvariantCulture, $"| {field.Key} | {field.Count(f => f.IsRight)} of {field.Count()} |"));

        Guide.Text.Should().Contain(string.Join('\n', rows));
    }
}
