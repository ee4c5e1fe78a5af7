using ClaimCheck.Rules.Relations;

namespace ClaimCheck.Rules;

/// <summary>A rule whose relations somebody declared: amount = share × valuation, parts sum to whole, a before b.</summary>
internal sealed class OwnRelationRule(RuleDescriptor descriptor, params FactRelation[] relations) : RelationRule(descriptor, relations);
