using ClaimCheck.Testing.Markup;

namespace ClaimCheck.Testing;

/// <summary>An article whose text was written with marks: <c>killed [|12 people|]</c>, <c>killed {|toll:12 people|}</c>. Immutable.</summary>
/// <param name="Article">The article, its text without the marks.</param>
/// <param name="Marks">What was marked, in order of the text.</param>
public sealed record MarkedArticle(Article Article, Sequence<Mark> Marks)
{
    /// <summary>Takes the marks out of an article's text.</summary>
    /// <param name="article">
    /// The article as written in the test. A backslash before <c>[|</c>, <c>{|</c>, <c>|]</c> or <c>|}</c> means the characters themselves;
    /// before such a backslash, two stand for one. Elsewhere backslashes mean themselves.
    /// </param>
    /// <exception cref="FormatException">A mark is not closed, not opened, empty, inside another, or without its name; the message lists every fault with line and column.</exception>
    public static MarkedArticle Parse(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var (text, marks) = new MarkupReader(article.Id, article.Text).Read();
        return new MarkedArticle(article with { Text = text }, marks);
    }
}
