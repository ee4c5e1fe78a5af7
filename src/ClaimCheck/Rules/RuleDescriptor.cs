namespace ClaimCheck.Rules;

/// <summary>What a rule is, apart from what it finds. Ids are never reused.</summary>
/// <param name="Id">Stable id, capital letters and digits: <c>CC1001</c>. <c>CC</c> is kept for ClaimCheck: name yours after your desk, <c>DESK1001</c>.</param>
/// <param name="Title">One line: what it flags.</param>
/// <param name="Category">quantity, time, name, status or logic; <c>own</c> for rules of your own.</param>
/// <param name="Severity">Its severity where no distance can be measured. Default: <see cref="ClaimCheck.Severity.Major"/>.</param>
/// <param name="Help">Where its page is: for the built-in rules a path under <c>docs/</c>. Default: none.</param>
public sealed record RuleDescriptor(string Id, string Title, string Category = "own", Severity Severity = Severity.Major, string Help = "")
{
    /// <summary>The predicates whose facts it wants to see: ids (<c>casualties.killed</c>) or all below a name (<c>casualties.*</c>). Default: none named, all facts.</summary>
    public Sequence<string> AppliesTo { get; init; } = [];

    internal static RuleDescriptor Of(string id, string title, string category) =>
        new(id, title, category, Severity.Major, $"rules/{id}.md");
}
