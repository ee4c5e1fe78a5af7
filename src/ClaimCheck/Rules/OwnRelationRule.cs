using ClaimCheck.Rules.Relations;

namespace ClaimCheck.Rules;

/// <summary>A rule whose relation somebody declared in a rule set: amount = share × valuation, parts sum to whole, a before b.</summary>
internal sealed class OwnRelationRule(RuleDescriptor descriptor, ReckonedRelation relation) : RelationRule(descriptor, relation)
{
    /// <summary>The rule of a declared relation; null where its formula cannot be read, which validation tells.</summary>
    public static OwnRelationRule? Of(FactRelation declared)
    {
        if (!RelationFormula.TryParse(declared.Formula, out var formula, out _))
        {
            return null;
        }

        var title = declared.Title.Length > 0 ? declared.Title : declared.Formula;
        return new OwnRelationRule(new RuleDescriptor(declared.Id, title, Severity: declared.Severity), Relation(formula, declared.Within));
    }

    protected override Severity SeverityOf(Reckoning reckoning, RuleSet rules) => Descriptor.Severity;

    private static ReckonedRelation Relation(RelationFormula formula, decimal within) => formula.Kind switch
    {
        RelationKind.Product => new ProductRelation(formula.First, formula.Others, within) { Nearness = Nearness.Story },
        RelationKind.Sum => new SumRelation(formula.First, formula.Others, within) { IsComplete = true, Nearness = Nearness.Story },
        RelationKind.Ratio => new RatioRelation(formula.First, formula.Others[0], formula.Others[1], within) { Nearness = Nearness.Story },
        var kind => new OrderRelation(formula.First, formula.Others[0], kind == RelationKind.Before ? -1 : 0) { Nearness = Nearness.Story },
    };
}
