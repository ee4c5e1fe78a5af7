using ClaimCheck.Json;
using ClaimCheck.Support;

namespace ClaimCheck.Testing.Tests.Docs;

/// <summary>The code of docs/support.md, as tests that run.</summary>
public sealed class Weighing
{
    [Fact]
    public void FromStoryToStory()
    {
        Article[] firstStory = [new("a", "Brightwell will cut 600 jobs.") { Source = "Alpha" }, new("b", "Brightwell will cut 900 jobs.") { Source = "Beta" }, new("c", "Brightwell is cutting 600 jobs.") { Source = "Gamma" }];
        Article[] secondStory = [new("a", "Northmoor will cut 50 jobs.") { Source = "Alpha" }, new("b", "Northmoor will cut 70 jobs.") { Source = "Beta" }];

        // snippet
        var trust = TrustState.Empty;
        trust = trust.Learn(new ClaimChecker(RuleSet.Default, trust).Check(firstStory));
        var report = new ClaimChecker(RuleSet.Default, trust).Check(secondStory);
        File.WriteAllText("trust.json", TrustJson.Write(trust));
        // end

        report.Contradictions.Should().ContainSingle().Which.Sides[0].Value.Text.Should().Contain("50");
        TrustJson.Read(File.ReadAllText("trust.json")).Judged.Keys.Should().Equal(trust.Judged.Keys);
        File.Delete("trust.json");
    }

    [Fact]
    public void Tables()
    {
        // snippet
        var table = new ClaimTableBuilder();
        table.Add("Harbour Wire", "bridge", "length", "1,050");
        table.Add("Bay Ledger", "bridge", "length", "1,500");
        table.Add("Evening Post", "bridge", "length", "1,050");
        var weighing = Weigher.Weigh(table.Build(), new WeighOptions { Kinds = new Dictionary<string, AttributeKind> { ["length"] = AttributeKind.Number } });
        var best = weighing.Items.First().Candidates[0];
        // end

        best.Value.Should().Be("1,050");
        best.Supporters.Should().Equal("Evening Post", "Harbour Wire");
    }
}
