using ClaimCheck.Rules.Relations;

namespace ClaimCheck.Rules;

/// <summary>Parts that together are more than their whole.</summary>
internal sealed class CC5004PartsRule()
    : RelationRule(
        RuleDescriptor.Of("CC5004", "Parts that are more than the whole", "logic"),
        new SumRelation("casualties.struck", ["casualties.killed", "casualties.injured"], 0m) { Nearness = Nearness.Sentence },
        new SumRelation("casualties.struck", ["casualties.killed", "casualties.injured.part"], 0m) { Nearness = Nearness.Sentence },
        new SumRelation("casualties.killed", ["casualties.killed.part"], 0m) { Nearness = Nearness.Sentence },
        new SumRelation("casualties.injured", ["casualties.injured.part"], 0m) { Nearness = Nearness.Sentence },
        new SumRelation("subscriber.count", ["paying.count"], 0m),
        new SumRelation("active.monthly", ["active.daily"], 0m));
