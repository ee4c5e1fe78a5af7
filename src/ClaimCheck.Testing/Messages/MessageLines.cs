using System.Text;
using ClaimCheck.Testing.Search;

namespace ClaimCheck.Testing.Messages;

/// <summary>The lines of a failure's message.</summary>
internal sealed class MessageLines
{
    private const int MostListed = 12;

    private readonly StringBuilder _text = new();

    public void Add(string line) => _text.Append(_text.Length == 0 ? "" : "\n").Append(line);

    /// <summary>Lists items, each indented; of very many the first ones.</summary>
    public void AddList(IEnumerable<string> items)
    {
        string[] all = [.. items];
        foreach (var item in all.Take(MostListed))
        {
            Add("  " + item.Replace("\n", "\n  ", StringComparison.Ordinal));
        }

        if (all.Length > MostListed)
        {
            Add(FormattableString.Invariant($"  … and {all.Length - MostListed} more"));
        }
    }

    /// <summary>Lists every finding of the report, or says that there is none.</summary>
    public void AddFindings(Ground ground)
    {
        string[] findings = [.. ground.Findings.Select(f => Printed.Finding(f, ground))];
        Add(findings.Length > 0
            ? "The report's findings are:"
            : $"The report has no finding of any kind; read were {Counted(ground.Report.Claims.Count, "claim")} in {Counted(ground.Report.Facts.Count, "fact")} from {Counted(ground.Report.Articles.Count, "article")}.");
        AddList(findings);
    }

    /// <summary>Says which rules failed, if any.</summary>
    public void AddFailedRules(Ground ground)
    {
        foreach (var note in ground.FailedRules)
        {
            Add(Printed.OneLine(note));
        }
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private static string Counted(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");
}
