namespace ClaimCheck.Testing.Tests.Docs;

/// <summary>The code of docs/explaining.md, as tests that run.</summary>
public sealed class Explaining
{
    [Fact]
    public void InYourProgram()
    {
        Article[] articles = [new("a", "Brightwell will cut 600 jobs."), new("b", "Brightwell将裁撤900个岗位。")];

        // snippet
        var explanation = new ClaimChecker().Explain(articles, ExplainQuery.Words("600 jobs", "900个岗位"));
        foreach (var pair in explanation.Pairs)
        {
            Console.WriteLine($"{pair.Gate}: {pair.Reason}");
        }
        // end

        explanation.Pairs.Should().ContainSingle();
    }
}
