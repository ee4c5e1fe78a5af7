using System.Collections.Immutable;

namespace ClaimCheck.Mentions;

/// <summary>Finds the values of a text: of overlapping readings the longest stays.</summary>
internal static class ValueScanner
{
    /// <summary>The mentions, in order, none overlapping another, none across a line break.</summary>
    public static ImmutableArray<Mention> Scan(string text, ScanContext context)
    {
        var found = new List<Mention>();
        DateScanner.Scan(text, context, found);
        QuantityScanner.Scan(text, context, found);
        RoleScanner.Scan(text, context, found);
        return [.. found];
    }
}
