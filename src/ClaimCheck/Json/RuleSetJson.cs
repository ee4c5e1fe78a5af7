using System.Globalization;
using System.Reflection;
using Newtonsoft.Json;

namespace ClaimCheck.Json;

/// <summary>Rule sets as JSON and back. Thread-safe.</summary>
/// <remarks>A file is read over another rule set: what it says adds to that, or takes its place where both name the same predicate, rule, relation, spelling or
/// finding. Built-in, organisation, story is <c>Load("story.json", over: Load("organisation.json"))</c>.</remarks>
public static class RuleSetJson
{
    /// <summary>Name and version of the shape, the value of <c>schema</c> in every rule set.</summary>
    public const string CurrentSchema = "claimcheck/rules/1";

    /// <summary>The JSON Schema (draft 4 vocabulary) of rule sets.</summary>
    public static string Schema { get; } = JsonResource.Read("ClaimCheck.Json.ruleset.schema.json", Assembly.GetExecutingAssembly());

    /// <summary>Reads a rule set. Comments are allowed.</summary>
    /// <param name="json">The text, at most 4 million characters.</param>
    /// <param name="over">The rule set it adds to; null for the built-in one.</param>
    /// <param name="name">How to call it in faults: a file's name.</param>
    /// <exception cref="RuleSetException">It is not valid; every fault is listed, with its place, what was seen and what was expected.</exception>
    public static RuleSet Read(string json, RuleSet? over = null, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return RuleSetFile.Read(json, over ?? RuleSet.Default, name);
    }

    /// <summary>Reads a rule set from a file in UTF-8.</summary>
    /// <param name="path">The file.</param>
    /// <param name="over">The rule set it adds to; null for the built-in one.</param>
    /// <exception cref="RuleSetException">It cannot be read or is not valid.</exception>
    public static RuleSet Load(string path, RuleSet? over = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return RuleSetFile.Read(RuleSetText.Load(path), over ?? RuleSet.Default, path);
    }

    /// <summary>Reads a rule set from a stream of UTF-8, which stays open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="over">The rule set it adds to; null for the built-in one.</param>
    /// <param name="name">How to call it in faults.</param>
    /// <exception cref="RuleSetException">It is not valid.</exception>
    public static RuleSet Load(Stream stream, RuleSet? over = null, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return RuleSetFile.Read(RuleSetText.Read(stream, name), over ?? RuleSet.Default, name);
    }

    /// <summary>Reads a rule set that is embedded in an assembly.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="resource">Name of the resource: <c>Newsroom.rules.json</c>.</param>
    /// <param name="over">The rule set it adds to; null for the built-in one.</param>
    /// <exception cref="RuleSetException">There is no such resource, or it is not valid.</exception>
    public static RuleSet LoadResource(Assembly assembly, string resource, RuleSet? over = null)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        using var stream = assembly.GetManifestResourceStream(resource)
            ?? throw new RuleSetException([new RuleSetFault("CC9200", "$", "no resource", $"{assembly.GetName().Name} holds {string.Join(", ", assembly.GetManifestResourceNames().DefaultIfEmpty("none"))}; mark the file as EmbeddedResource") { File = resource }]);
        return Load(stream, over, resource);
    }

    /// <summary>The whole rule set as JSON: read over the built-in one it gives an equal rule set. Rules in code have no JSON form and are left out.</summary>
    public static string Write(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        JsonMembers.WriteIndented(writer, rules, RuleSetToJson.Write);
        return writer.ToString();
    }
}
