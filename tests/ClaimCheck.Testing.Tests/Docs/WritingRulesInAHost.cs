using ClaimCheck.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimCheck.Testing.Tests.Docs;

/// <summary>The code of docs/writing-rules.md for hosts, as a test that runs.</summary>
public sealed class WritingRulesInAHost
{
    [Fact]
    public async Task InAHost()
    {
        var services = new ServiceCollection();

        // snippet
        services.AddClaimCheck(b => b
            .Load("house.json")                                    // laid over the built-in rules
            .Use(rules => rules with { MinorWithin = 0.02m })
            .AddRule<LevyWithoutFee>());                           // made by the container
        services.AddClaimCheck("sports", b => b.Load("sports.json")); // [FromKeyedServices("sports")] ClaimChecker checker
        services.Configure<ClaimCheckOptions>(o => o.Bounds = Bounds.Strict);
        // end

        var checker = new ClaimChecker();
        var feed = Feed();

        // snippet
        await foreach (FindingChange change in checker.CheckAsync(feed))
        {
            Console.WriteLine($"{change.Kind}: {change.Finding.Explanation}");
        }
        // end

        services.Should().Contain(s => s.ServiceType == typeof(LevyWithoutFee));
    }

    private static async IAsyncEnumerable<Article> Feed()
    {
        await Task.Yield();
        yield return new Article("a", "Meta invested $14.8 billion in Scale AI.");
    }
}
