using ClaimCheck;
using ClaimCheck.Html;

var report = new ClaimChecker().Check(
[
    new Article("morning", "A fire at the Aldermoor paper mill killed 12 workers on Monday, police said.") { Published = new DateOnly(2031, 3, 4) },
    .. HtmlArticle.Parse("<html><body><article><h1>Fire at Aldermoor</h1><p>A fire at the Aldermoor paper mill killed 17 workers on Monday, police said.</p></article></body></html>", new HtmlArticleOptions { Id = "evening", Published = new DateOnly(2031, 3, 4) }).Articles,
]);

Console.WriteLine($"{report.Articles.Count} articles, {report.Claims.Count} claims, {report.Contradictions.Count} contradictions");
