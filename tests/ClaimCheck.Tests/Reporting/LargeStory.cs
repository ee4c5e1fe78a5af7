using System.Globalization;
using System.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Tests.Reporting;

/// <summary>A report on 50 articles with 5,000 claims in both languages, 300 facts of which a fifth are contradictions. Put together by hand: it is the formats that are measured.</summary>
internal static class LargeStory
{
    private const int Articles = 50;
    private const int Claims = 100;
    private const int Facts = 300;

    public static Report Report()
    {
        var claims = new List<Claim>();
        Article[] articles = [.. Enumerable.Range(0, Articles).Select(i => Article(i, claims))];
        Fact[] facts = [.. claims.GroupBy(c => c.Subject.Id, StringComparer.Ordinal).Select((g, i) => Fact(i, [.. g]))];
        var byId = claims.ToDictionary(c => c.Id, StringComparer.Ordinal);
        return new Report
        {
            Engine = "0.1.0",
            RuleSet = "sha256:0",
            Articles = articles.ToSequence(),
            Claims = claims.ToSequence(),
            Facts = facts.ToSequence(),
            Contradictions = facts.Where(f => f.Verdict == Verdict.Contradiction).Select(f => Finding(f, byId)).ToSequence(),
            Sources = articles.Select(a => new Source(a.Source!, 1, 0.5m)).ToSequence(),
        };
    }

    private static Article Article(int index, List<Claim> claims)
    {
        var text = new StringBuilder();
        for (var i = 0; i < Claims; i++)
        {
            var fact = ((index * 7) + (i * 3) + (i / 50)) % Facts;
            var (number, start) = (400 + (fact * 7) + (fact % 5 == 0 ? index % 3 : 0), text.Length);
            var (before, quote, after) = index % 2 == 0
                ? ($"The works council of Firm {fact} said on Tuesday evening, after a meeting that lasted for hours, that the company would employ ", $"{number} people", " by the end of the year, and gave no reason. ")
                : ($"第{fact}公司的工会周二晚间在数小时的会议之后表示，公司到年底将有", $"{number}名员工", "，但未说明原因。");
            text.Append(before).Append(quote).Append(after).Append(i % 5 == 4 ? "\n\n" : "");
            claims.Add(new Claim
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"c{index:00}{i:000}"),
                Article = Id(index),
                Subject = new Entity($"f{fact}", $"Firm {fact}"),
                Predicate = "company.employees",
                Value = new Quantity(Dimension.Count, "employee", number, quote),
                Evidence = new Evidence("text", start + before.Length, start + before.Length + quote.Length, quote, new TextSpan(start, start + before.Length + quote.Length + after.Length)),
            });
        }

        return new Article(Id(index), text.ToString()) { Source = $"Outlet {index}", Title = $"What became of the firms, part {index}", Language = index % 2 == 0 ? "en" : "zh", Published = new DateOnly(2025, 6, 1) };
    }

    private static Fact Fact(int index, Claim[] claims) => new()
    {
        Id = $"f{index}",
        Topic = $"t{index}",
        Subject = claims[0].Subject.Id,
        Predicate = claims[0].Predicate,
        Claims = claims.Select(c => c.Id).ToSequence(),
        Verdict = claims.Select(c => ((Quantity)c.Value).Stated).Distinct().Count() > 1 ? Verdict.Contradiction : Verdict.Agree,
    };

    private static Finding Finding(Fact fact, Dictionary<string, Claim> claims)
    {
        var sides = fact.Claims.Select(c => claims[c]).GroupBy(c => ((Quantity)c.Value).Stated).Select(g => new Side { Value = g.First().Value, Claims = g.Select(c => c.Id).ToSequence(), Origins = g.Count(), Probability = 0.33m }).ToSequence();
        var comparison = sides[0].Value.CompareTo(sides[1].Value);
        return new Finding { Id = "x" + fact.Id, Rule = "CC1002", Severity = Severity.Minor, Verdict = Verdict.Contradiction, Facts = [fact.Id], Explanation = comparison.Reason, Message = comparison.Message, Sides = sides };
    }

    private static string Id(int index) => string.Create(CultureInfo.InvariantCulture, $"a{index:00}");
}
