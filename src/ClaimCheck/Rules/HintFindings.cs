using ClaimCheck.Facts;
using ClaimCheck.Languages;

namespace ClaimCheck.Rules;

/// <summary>Puts what explains a contradiction onto it: the ids of the hints, and their arithmetic behind the reason.</summary>
internal static class HintFindings
{
    public static Finding Explained(Finding finding, FactSheet fact, IReadOnlyList<IHintRule> hints, RuleContext context)
    {
        foreach (var hint in hints)
        {
            if (hint.Explain(fact, context) is { } message)
            {
                finding = finding with
                {
                    Hints = finding.Hints.Append(hint.Descriptor.Id).ToSequence(),
                    Explanation = $"{finding.Explanation} {hint.Descriptor.Title}: {MessageTable.English(message)}",
                    Message = finding.Message with { Args = With(finding.Message.Args, "hint." + hint.Descriptor.Id, message) },
                };
            }
        }

        return finding;
    }

    /// <summary>The arguments with those of a hint among them: the id of its message under its name, its arguments behind a point.</summary>
    private static Qualifiers With(Qualifiers args, string name, Message hint) =>
        hint.Args.Aggregate(args.With(name, hint.Id), (all, arg) => all.With($"{name}.{arg.Key}", arg.Value));
}
