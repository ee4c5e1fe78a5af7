using ClaimCheck;

var report = new ClaimChecker().Check(
[
    new Article("morning", "A fire at the Aldermoor paper mill killed 12 workers on Monday, police said.") { Published = new DateOnly(2031, 3, 4) },
    new Article("evening", "A fire at the Aldermoor paper mill killed 17 workers on Monday, police said.") { Published = new DateOnly(2031, 3, 4) },
]);

Console.WriteLine($"{report.Articles.Count} articles, {report.Claims.Count} claims, {report.Contradictions.Count} contradictions");
