using ClaimCheck.Languages;
using ClaimCheck.Reporting;

namespace ClaimCheck.Testing.Tests.Docs;

/// <summary>The code of docs/watching.md, as a test that runs.</summary>
public sealed class Watching
{
    [Fact]
    public void InAProgram()
    {
        var checker = new ClaimChecker();
        var before = checker.Check([new("a", "Brightwell will cut 600 jobs."), new("b", "Brightwell将裁撤900个岗位。")]);
        var after = checker.Check([new("a", "Brightwell will cut 900 jobs."), new("b", "Brightwell将裁撤900个岗位。")]);

        // snippet
        var diff = ReportDiff.Between(before, after);   // pure: no file, no clock
        foreach (var change in diff.Findings)
        {
            Console.WriteLine($"{change.Kind}{(change.IsWorse ? ", worse" : "")}: {change.Finding.Id}");
            foreach (var reason in change.Reasons)
            {
                Console.WriteLine($"  {MessageText.Of(reason, UiLanguage.English)}");
            }
        }
        // end

        diff.Findings.Should().ContainSingle().Which.Kind.Should().Be(FindingChangeKind.Gone);
    }
}
