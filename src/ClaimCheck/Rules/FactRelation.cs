namespace ClaimCheck.Rules;

/// <summary>A relation that must hold between facts of one subject; where it does not, a finding goes by its id.</summary>
/// <param name="Id">Id of the rule it makes: capital letters and digits, not beginning with <c>CC</c>.</param>
/// <param name="Formula">What must hold, with the ids of predicates: <c>investment.amount = stake.share × company.valuation</c> (also <c>*</c>),
/// <c>votes.total = votes.for + votes.against</c>, <c>injured.share = injured.count / crew.count</c>, <c>founding.date &lt; acquisition.date</c> (also <c>&lt;=</c>).
/// Shares count as what they are of a whole: 49 % as 0.49.</param>
public sealed record FactRelation(string Id, string Formula)
{
    /// <summary>One line: what it flags. Default: empty, the formula is shown.</summary>
    public string Title { get; init; } = "";

    /// <summary>How far the two sides of an equation may lie apart: a share of the greater one, 0 to 1. Default: 0.05.</summary>
    public decimal Within { get; init; } = 0.05m;

    /// <summary>What a finding of it weighs. Default: <see cref="Severity.Major"/>.</summary>
    public Severity Severity { get; init; } = Severity.Major;
}
