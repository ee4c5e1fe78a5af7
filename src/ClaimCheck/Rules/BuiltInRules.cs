namespace ClaimCheck.Rules;

/// <summary>The rules that come with the library.</summary>
public static class BuiltInRules
{
    internal static readonly CC1002CountRule Counts = new();

    internal static readonly IComparisonRule[] Comparisons =
    [
        new CC1001MoneyRule(), Counts, new CC1003ShareRule(), new CC1004MeasureRule(), new CC1005RankRule(),
        new CC2001DateRule(), new CC2002ClockRule(),
        new CC3001OfficeRule(), new CC3002PlaceRule(), new CC3003NameRule(),
        new CC4001ExtentRule(), new CC4002CompletionRule(), new CC4003DenialRule(), new CC4004DirectionRule(),
    ];

    internal static readonly IHintRule[] Hints = [new CC5002MagnitudeRule(), new CC5003ConflationRule(), new CC5008CountFellRule()];

    internal static readonly IRule[] AcrossFacts =
    [
        new CC5004PartsRule(), new CC5005ProductRule(), new CC5006ShareOfTotalRule(), new CC5007OrderOfDatesRule(), new CC5009ImpossibleValueRule(), new CC5010SelfConflictRule(), new CC5011AttributedValuesRule(),
    ];

    /// <summary>Their descriptors, by id.</summary>
    public static Sequence<RuleDescriptor> Descriptors { get; } =
        Comparisons.Select(r => r.Descriptor).Concat(Hints.Select(r => r.Descriptor)).Concat(AcrossFacts.Select(r => r.Descriptor)).OrderBy(d => d.Id, StringComparer.Ordinal).ToSequence();
}
