using ClaimCheck.Reading;

namespace ClaimCheck.Tests.Reading;

public sealed class DocumentReaderTests
{
    private const string Page = "The Valley Post\nMill closes after ninety years\n3 May 2024\nBy Ann Lee\n\nThe mill at Orrin closed on Friday. It employed 120 people, Mr. Hale said.\n\nWhat happens next\n\nNobody knows yet, but the council meets on Monday.\n\nRelated\nTen mills to visit\n";

    [Fact]
    public void Read_HeadBlock_FillsTitleAndDay()
    {
        var article = DocumentReader.Read(new Article("a", Page)).Article;

        article.Title.Should().Be("Mill closes after ninety years");
        article.Published.Should().Be(new DateOnly(2024, 5, 3));
        article.Language.Should().Be("en");
    }

    [Theory]
    [InlineData("The Bay Ledger\nNewsletter, 2 November 2025\n\nWhat exactly did they buy?\n\nReaders keep asking about the deal, so here is a short guide to it.", "The Bay Ledger", "What exactly did they buy?")]
    [InlineData("南窗晚报\n2025年11月2日\n\n他们到底买了什么？\n\n读者一直在问这笔交易，这里是一份简短的说明，供大家参考。", "南窗晚报", "他们到底买了什么？")]
    [InlineData("Mill closes after ninety years\nThe Valley Post, 3 May 2024\n\nThe mill at Orrin closed on Friday, and 120 people lost their work.", "The Valley Post", "Mill closes after ninety years")]
    public void Read_Masthead_IsTheSourceAndNotTheTitle(string text, string source, string title)
    {
        var article = DocumentReader.Read(new Article("a", text)).Article;

        (article.Source, article.Title).Should().Be((source, title));
    }

    [Fact]
    public void Read_GivenMetadata_IsKept()
    {
        var article = DocumentReader.Read(new Article("a", Page) { Title = "T", Published = new DateOnly(2020, 1, 1), Source = "S" }).Article;

        (article.Title, article.Source, article.Published).Should().Be(("T", "S", new DateOnly(2020, 1, 1)));
    }

    [Fact]
    public void Read_Body_IsCutIntoSentences()
    {
        var document = DocumentReader.Read(new Article("a", Page));

        document.Sentences.Where(s => s.Section == Section.Body).Select(s => s.Span.In(Page)).Should()
            .Contain("The mill at Orrin closed on Friday.").And.Contain("It employed 120 people, Mr. Hale said.");
        document.Sentences.Single(s => s.Span.In(Page) == "Ten mills to visit").Section.Should().Be(Section.Related);
    }

    [Theory]
    [InlineData("工厂周五关闭。约有120人失业!\n\n明年再说。", 3)]
    [InlineData("他说:“我们不会离开。”随后走了。", 1)]
    [InlineData("\ud83d\ude00 He left. \ud800 She stayed.", 2)]
    public void Read_AnyText_SpansHold(string text, int least)
    {
        var sentences = DocumentReader.Read(new Article("a", text)).Sentences;

        sentences.Length.Should().BeGreaterThanOrEqualTo(least);
        sentences.Should().OnlyContain(s => s.Span.Start >= 0 && s.Span.End <= text.Length && s.Span.In(text).Trim() == s.Span.In(text));
        sentences.Zip(sentences.Skip(1)).Should().OnlyContain(p => p.First.Span.End <= p.Second.Span.Start);
    }

    [Fact]
    public void Read_TraditionalText_IsWorkedOnInSimplifiedOfEqualLength()
    {
        var document = DocumentReader.Read(new Article("a", "雲河電池宣佈裁員三百人。"));

        document.Text.Should().Be("云河电池宣布裁员三百人。");
        document.Article.Text.Should().Be("雲河電池宣佈裁員三百人。");
    }
}
