namespace ClaimCheck.Rules;

/// <summary>What a rule is, apart from what it finds. Ids are never reused.</summary>
/// <param name="Id">Stable id: <c>CC1001</c>.</param>
/// <param name="Title">One line: what it flags.</param>
/// <param name="Category">quantity, time, name, status or logic.</param>
/// <param name="Severity">Its severity where no distance can be measured.</param>
/// <param name="Help">Path of its page under <c>docs/</c>.</param>
public sealed record RuleDescriptor(string Id, string Title, string Category, Severity Severity, string Help)
{
    internal static RuleDescriptor Of(string id, string title, string category) =>
        new(id, title, category, Severity.Major, $"rules/{id}.md");
}
