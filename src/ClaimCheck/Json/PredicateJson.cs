using System.Reflection;
using ClaimCheck.Predicates;
using ClaimCheck.Values;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Json;

/// <summary>Reads predicate packs.</summary>
internal static class PredicateJson
{
    /// <summary>The packs shipped in the assembly.</summary>
    public static Sequence<Predicate> BuiltIn()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames()
            .Where(name => name.Contains(".Predicates.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(name => Pack(assembly.GetManifestResourceStream(name)!))
            .ToSequence();
    }

    private static List<Predicate> Pack(Stream stream)
    {
        using var reader = new JsonTextReader(new StreamReader(stream));
        return [.. JArray.Load(reader).Select(Read)];
    }

    private static Predicate Read(JToken token) => new()
    {
        Id = (string)token["id"]!,
        LabelEn = (string)token["label"]!["en"]!,
        LabelZh = (string)token["label"]!["zh"]!,
        Dimension = (string)token["dimension"]!,
        Concepts = token["concepts"]!.Select(c => (string)c!).ToSequence(),
        Counts = (token["counts"] ?? new JArray()).Select(c => (string)c!).ToSequence(),
        NeedsNoun = (string?)token["noun"] == "needed",
        Tells = EnumName.Parse<Telling>((string?)token["as"] ?? nameof(Telling.Either), ignoreCase: true),
        Least = (decimal?)token["range"]?[0],
        Greatest = (decimal?)token["range"]?[1],
        Cardinality = EnumName.Parse<Cardinality>((string)token["cardinality"]!, ignoreCase: true),
        Change = EnumName.Parse<Change>((string)token["change"]!, ignoreCase: true),
        IsEnded = (bool?)token["ended"] ?? false,
        Most = (decimal?)token["most"],
        IsMostOfGiven = (string?)token["mostIn"] == "given",
        IsFate = (bool?)token["fate"] ?? false,
        Toll = EnumName.Parse<Toll>((string?)token["toll"] ?? nameof(Toll.None), ignoreCase: true),
    };
}
