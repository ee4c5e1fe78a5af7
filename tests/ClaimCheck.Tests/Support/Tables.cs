using ClaimCheck.Support;

namespace ClaimCheck.Tests.Support;

/// <summary>Tables of claims written as rows.</summary>
internal static class Tables
{
    public static ClaimTable Of(params (string Source, string Object, string Value)[] rows)
    {
        var table = new ClaimTableBuilder();
        foreach (var (source, item, value) in rows)
        {
            table.Add(source, item, "fact", value);
        }

        return table.Build();
    }

    public static WeighOptions Kind(AttributeKind kind) => new() { Kinds = new Dictionary<string, AttributeKind> { [""] = kind } };

    /// <summary>Twenty items: two sources always agree, one nearly always, one errs alone.</summary>
    public static IEnumerable<(string Source, string Object, string Value)> GoodAndBad()
    {
        for (var i = 0; i < 20; i++)
        {
            yield return ("good", $"item{i:00}", $"v{i}");
            yield return ("fair", $"item{i:00}", i < 17 ? $"v{i}" : $"f{i}");
            yield return ("third", $"item{i:00}", $"v{i}");
            yield return ("bad", $"item{i:00}", $"b{i}");
        }
    }
}
