namespace ClaimCheck.Testing.Tests.Markup;

public sealed class MarkedArticleTests
{
    [Theory]
    [InlineData("no marks", "no marks")]
    [InlineData("killed [|12 people|].", "killed 12 people.", "12 people@7")]
    [InlineData("[|12|] and [|死亡19人|]", "12 and 死亡19人", "12@0", "死亡19人@7")]
    [InlineData("{|toll:12 people|} of {|toll:30|}", "12 people of 30", "toll:12 people@0", "toll:30@13")]
    [InlineData("{|a-1_b.人:x: y|}", "x: y", "a-1_b.人:x: y@0")]
    [InlineData(@"a \[|b\|] c", "a [|b|] c")]
    [InlineData(@"a \{|b\|} c", "a {|b|} c")]
    [InlineData(@"[|a \[| b \|] c|]", "a [| b |] c", "a [| b |] c@0")]
    [InlineData(@"C:\\[|x|]", @"C:\x", "x@3")]
    [InlineData(@"\\\[|x", @"\[|x")]
    [InlineData(@"\ and \\ stay", @"\ and \\ stay")]
    [InlineData("[x] | {y} || ", "[x] | {y} || ")]
    [InlineData("[|a||]", "a|", "a|@0")]
    public void Parse_OfAText_TakesTheMarksOut(string markup, string text, params string[] marks)
    {
        var parsed = MarkedArticle.Parse(new Article("a", markup));

        parsed.Article.Text.Should().Be(text);
        parsed.Marks.Select(m => $"{(m.Name is null ? "" : m.Name + ":")}{m.Text}@{m.Span.Start}").Should().Equal(marks);
        parsed.Marks.Select(m => (m.Article, m.Text)).Should().Equal(parsed.Marks.Select(m => ("a", m.Span.In(text))));
    }

    [Theory]
    [InlineData("killed [|12 people.", "line 1, column 8: the mark that [| opens here is never closed; write |] behind its words, or \\[| for the characters themselves.")]
    [InlineData("one\ntwo {|t:12", "line 2, column 5: the mark that {| opens here is never closed; write |} behind its words, or \\{| for the characters themselves.")]
    [InlineData("12|] people", "line 1, column 3: |] closes a mark, and none is open; write [| before the words, or \\|] for the characters themselves.")]
    [InlineData("12|} people", "line 1, column 3: |} closes a mark, and none is open; write {|name: before the words, or \\|} for the characters themselves.")]
    [InlineData("[|12 [|people|]", "line 1, column 6: a mark opens inside the one opened at line 1, column 1; marks cannot be nested: close the first, or mark the words apart.")]
    [InlineData("a [||] b", "line 1, column 3: the mark holds no words; put it around the words that the finding rests on.")]
    [InlineData("a\r\n{|t: |} b", "line 2, column 1: the mark holds no words; put it around the words that the finding rests on.")]
    [InlineData("[|12|}", "line 1, column 5: |} closes the mark that [| opened at line 1, column 1; close it with |].")]
    [InlineData("{|12|}", "line 1, column 1: {| opens a mark with a name, and no name with a colon follows; write {|name:words|}, [|words|] without a name, or \\{| for the characters themselves.")]
    public void Parse_OfBadMarks_NamesArticleLineColumnAndTheWayOut(string markup, string fault) =>
        FluentActions.Invoking(() => MarkedArticle.Parse(new Article("wire", markup))).Should().Throw<FormatException>()
            .Which.Message.Should().Be($"Article 'wire', {fault}");

    [Fact]
    public void Parse_OfSeveralFaults_NamesThemAll() =>
        FluentActions.Invoking(() => MarkedArticle.Parse(new Article("wire", "a |] b\n[||]\nc [|d"))).Should().Throw<FormatException>()
            .Which.Message.Split('\n').Should().HaveCount(3).And.OnlyContain(line => line.StartsWith("Article 'wire', line ", StringComparison.Ordinal));

    [Fact]
    public void Parse_OfAnArticle_KeepsWhatElseIsKnown()
    {
        var article = new Article("a", "[|x|]") { Title = "T", Source = "S", Published = new DateOnly(2031, 3, 4), Language = "en" };

        MarkedArticle.Parse(article).Article.Should().Be(article with { Text = "x" });
    }
}
