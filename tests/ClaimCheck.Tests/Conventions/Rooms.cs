namespace ClaimCheck.Tests.Conventions;

/// <summary>Which folder of the library may use which: the one table of the architecture.</summary>
internal static class Rooms
{
    /// <summary>The glossary: the files that lie directly in the library's folder.</summary>
    public const string Root = "";

    /// <summary>The way of the data. Each may use the ones before it, none after it.</summary>
    public static readonly IReadOnlyList<string> Way =
        ["Values", "Reading", "Mentions", "Claims", "Facts", "Rules", "Support", "Changes", "Reporting", "Evaluation"];

    /// <summary>What is known of languages and fields. May use Values; open to every room from Reading on.</summary>
    public static readonly IReadOnlyList<string> Knowledge = ["Languages", "Predicates"];

    /// <summary>What stands around the way, with what each may use ("*" is everything).</summary>
    public static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Around = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
    {
        ["Inputs"] = ["Values", "Languages", "Reading", "Evaluation", "Json", "Validation"],
        ["Json"] = ["*"],
        ["Validation"] = ["*"],
        ["DependencyInjection"] = ["*"],
    };

    /// <summary>Files of the root that put the rooms together and so may use them all: name up to the first point.</summary>
    public static readonly IReadOnlyList<string> Composition = ["ClaimChecker", "BuiltInPredicates", "ReportBuilder", "ExplanationBuilder", "QuoteFinder", "RuleSet", "RuleBook", "Grounds", "RuleSetHash", "MentionReader", "ValueParsing", "ReportFormats", "ReportDiff", "FindingStream"];

    /// <summary>Every room, the root left out.</summary>
    public static IEnumerable<string> All => Way.Concat(Knowledge).Concat(Around.Keys);

    /// <summary>Whether code of one room may name another.</summary>
    public static bool MayUse(string room, string other)
    {
        if (room == other || other == Root)
        {
            return true;
        }

        if (room == Root || Knowledge.Contains(room))
        {
            return other == "Values";
        }

        if (Around.TryGetValue(room, out var allowed))
        {
            return allowed.Contains("*") || allowed.Contains(other);
        }

        var place = IndexOf(room);
        return Knowledge.Contains(other) ? place > 0 : IndexOf(other) is >= 0 and var before && before < place;
    }

    private static int IndexOf(string room) => Way.ToList().IndexOf(room);
}
