using System.ComponentModel;
using ClaimCheck;
using ClaimCheck.Rules;

namespace WebCheck;

/// <summary>What the checks go by.</summary>
internal static class RuleEndpoints
{
    public static void MapRules(this IEndpointRouteBuilder app)
    {
        var rules = app.MapGroup("/api/rules").WithTags("Rules");
        rules.MapGet("", List).WithName("rules").WithSummary("Lists the rules.")
            .WithDescription("The built-in rules first, then those that the server's own rule set adds.").Produces<IEnumerable<ListedRule>>();
        rules.MapGet("{id}", Find).WithName("rule").WithSummary("Tells of one rule.")
            .WithDescription("By its id, in capital or small letters.").Produces<ListedRule>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static IResult List(ClaimChecker checker) => Results.Ok(Rules(checker.RuleSet));

    private static IResult Find([Description("Id of the rule: CC1001.")] string id, ClaimChecker checker) =>
        Rules(checker.RuleSet).FirstOrDefault(r => r.Id.Equals(id, StringComparison.OrdinalIgnoreCase)) is { } rule ? Results.Ok(rule) : Problems.NoSuchRule(id);

    private static IEnumerable<ListedRule> Rules(RuleSet set) => BuiltInRules.Descriptors
        .Concat(set.Rules.Select(r => r.Descriptor))
        .Concat(set.Relations.Select(r => new RuleDescriptor(r.Id, r.Title.Length > 0 ? r.Title : r.Formula)))
        .Select(r => new ListedRule(r.Id, r.Title, r.Category, !set.DisabledRules.Contains(r.Id)));
}
