using ClaimCheck.Facts;

namespace ClaimCheck.Rules;

/// <summary>Puts what explains a contradiction onto it: the ids of the hints, and their arithmetic behind the reason.</summary>
internal static class HintFindings
{
    public static Finding Explained(Finding finding, FactSheet fact, IReadOnlyList<IHintRule> hints, RuleContext context)
    {
        foreach (var hint in hints)
        {
            if (hint.Explain(fact, context) is { } text)
            {
                finding = finding with
                {
                    Hints = finding.Hints.Append(hint.Descriptor.Id).ToSequence(),
                    Explanation = $"{finding.Explanation} {hint.Descriptor.Title}: {text}",
                    Message = finding.Message with { Args = finding.Message.Args.With($"hint.{hint.Descriptor.Id}", text) },
                };
            }
        }

        return finding;
    }
}
