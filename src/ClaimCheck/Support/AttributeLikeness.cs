namespace ClaimCheck.Support;

/// <summary>Finds for each attribute of a table how its values are set beside each other.</summary>
internal static class AttributeLikeness
{
    /// <summary>So many values are looked at to infer a kind.</summary>
    private const int Sample = 2000;

    public static ILikeness[] Of(ClaimColumns columns, WeighOptions options)
    {
        var kinds = new AttributeKind[columns.Attributes.Length];
        for (var attribute = 0; attribute < kinds.Length; attribute++)
        {
            kinds[attribute] = Given(options.Kinds, columns.Attributes[attribute], AttributeKind.Inferred);
        }

        if (Array.Exists(kinds, kind => kind == AttributeKind.Inferred))
        {
            Infer(columns, kinds, options.Hierarchy);
        }

        return [.. kinds.Select((kind, attribute) => Create(kind, columns, columns.Attributes[attribute], options))];
    }

    /// <summary>What is given for an attribute, or for all.</summary>
    private static T Given<T>(IReadOnlyDictionary<string, T> given, string attribute, T otherwise) =>
        given.TryGetValue(attribute, out var own) ? own : given.TryGetValue("", out var all) ? all : otherwise;

    private static ILikeness Create(AttributeKind kind, ClaimColumns columns, string attribute, WeighOptions options) => kind switch
    {
        AttributeKind.Time => new TimeLikeness(columns.Values, Given(options.Tolerances, attribute, Tolerance.OfTimes).Amount),
        AttributeKind.Number => new NumberLikeness(columns.Values, Given(options.Tolerances, attribute, Tolerance.OfNumbers)),
        AttributeKind.List => new ListLikeness(columns.Values),
        AttributeKind.Place when options.Hierarchy is { } hierarchy => new PlaceLikeness(columns.Values, hierarchy),
        _ => new TextLikeness(columns.Values),
    };

    private static void Infer(ClaimColumns columns, AttributeKind[] kinds, PlaceHierarchy? hierarchy)
    {
        var values = Array.ConvertAll(kinds, _ => new List<string>());
        for (var item = 0; item < columns.ItemObject.Length; item++)
        {
            var seen = values[columns.ItemAttribute[item]];
            for (var candidate = columns.ItemStart[item]; seen.Count < Sample && candidate < columns.ItemStart[item + 1]; candidate++)
            {
                seen.Add(columns.TextOf(candidate));
            }
        }

        for (var attribute = 0; attribute < kinds.Length; attribute++)
        {
            kinds[attribute] = kinds[attribute] == AttributeKind.Inferred ? KindOf(values[attribute], hierarchy) : kinds[attribute];
        }
    }

    /// <summary>The kind most values fit: nearly all times or large numbers, some lists, half known places, else words. Small whole numbers are words,
    /// for gates and jersey numbers are not near each other.</summary>
    private static AttributeKind KindOf(List<string> values, PlaceHierarchy? hierarchy)
    {
        double Share(Func<string, bool> fits) => values.Count(fits) / (double)Math.Max(1, values.Count);

        return Share(v => TimeLikeness.Minutes(v) is not null) >= 0.9 ? AttributeKind.Time
            : Share(v => NumberLikeness.TryRead(v, out _)) >= 0.9 && Share(v => v.Length >= 3) >= 0.7 ? AttributeKind.Number
            : Share(v => v.Contains(';', StringComparison.Ordinal)) >= 0.2 ? AttributeKind.List
            : hierarchy is not null && Share(hierarchy.Knows) >= 0.5 ? AttributeKind.Place
            : AttributeKind.Text;
    }
}
