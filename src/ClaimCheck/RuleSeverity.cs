namespace ClaimCheck;

/// <summary>A severity of one's own for the findings of a rule.</summary>
/// <param name="Rule">Id of the rule: <c>CC1001</c>.</param>
/// <param name="Severity">What its findings weigh, whatever the distance of their values.</param>
public sealed record RuleSeverity(string Rule, Severity Severity);
