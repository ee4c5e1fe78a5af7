using ClaimCheck.DependencyInjection;
using ClaimCheck.Values;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimCheck.Testing.Tests.Docs;

/// <summary>The code of README.md, as tests that run.</summary>
public sealed class Readme
{
    [Fact]
    public void Checking()
    {
        // snippet
        var checker = new ClaimChecker();               // immutable and thread-safe: keep one
        Report report = checker.Check(
        [
            new Article("harbour", "Meta invested $14.8 billion in Scale AI.") { Published = new DateOnly(2025, 10, 24) },
            new Article("window", "Meta向Scale AI投资143亿美元。") { Published = new DateOnly(2025, 6, 20) },
        ]);
        foreach (var finding in report.Contradictions)
        {
            Console.WriteLine($"{finding.Rule} {finding.Severity}: {finding.Explanation}");
        }
        // end

        report.Should().HaveContradiction("CC1001").Between("$14.8 billion", "143亿美元");
    }

    [Fact]
    public void WithAServiceCollection()
    {
        var services = new ServiceCollection();

        // snippet
        services.AddClaimCheck();                                          // built-in rules
        services.AddClaimCheck("sports", b => b.Load("sports.json"));      // or rules of your own, by name
        // end

        services.Should().NotBeEmpty();
    }

    [Fact]
    public void WithoutTexts()
    {
        // snippet
        Claim Staff(string article, decimal number) => new()
        {
            Article = article,
            Subject = new Entity("acme", "Acme"),
            Predicate = "layoffs.count",
            Value = new Quantity(Dimension.Count, "employee", number, $"{number} employees"),
        };
        Report report = new ClaimChecker().CheckClaims([Staff("a", 600), Staff("b", 900)]);
        // end

        report.Should().HaveContradiction();
    }

    [Fact]
    public void Reading()
    {
        // snippet
        foreach (var mention in MentionReader.Read(new Article("a", "近150亿美元,600名员工于6月12日离开")))
        {
            Console.WriteLine($"{mention.Span.Start}: {mention.Value.Text} ({mention.Value.Kind})");
        }

        ClaimValue? value = ClaimValue.Parse("last Friday", referenceDate: new DateOnly(2025, 6, 18));
        // end

        value.Should().BeOfType<DateSpan>().Which.From.Should().Be(new DateOnly(2025, 6, 13));
    }
}
