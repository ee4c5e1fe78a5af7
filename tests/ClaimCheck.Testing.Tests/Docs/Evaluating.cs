using ClaimCheck.Evaluation;
using ClaimCheck.Inputs;

namespace ClaimCheck.Testing.Tests.Docs;

/// <summary>The code of docs/evaluating.md, as tests that run.</summary>
public sealed class Evaluating
{
    [Fact]
    public void InYourProgram()
    {
        var myRules = RuleSet.Default;

        // snippet
        var labelled = LabelledStories.Read(["stories"]);
        var result = StoryEvaluator.Evaluate(new ClaimChecker(myRules), labelled.Stories);
        Console.WriteLine($"{result.Total.Precision:0.000} {result.Total.Recall:0.000}");
        foreach (var missed in result.Stories.SelectMany(s => s.Missed))
        {
            Console.WriteLine($"{missed.Id}: {missed.Fact}");
        }
        // end

        labelled.Errors.Should().ContainSingle("there is no folder of that name here");
    }
}
