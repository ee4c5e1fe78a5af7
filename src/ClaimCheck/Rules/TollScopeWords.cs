using ClaimCheck.Claims.Casualties;
using ClaimCheck.Facts;

namespace ClaimCheck.Rules;

/// <summary>Says in words what one toll counts and another does not.</summary>
internal static class TollScopeWords
{
    public static string Explain(Claim low, Claim high, string scope) => scope switch
    {
        TollQualifiers.Culprit => $"{Quote(high)} counts the one who did it, {Quote(low)} does not.",
        TollQualifiers.Unborn => $"{Quote(high)} counts an unborn child, {Quote(low)} does not.",
        TollQualifiers.BesideDead => $"{Quote(low)} leaves out the dead, {Quote(high)} counts them.",
        TollScopes.Sort => $"{Quote(low)} counts one sort of people, {Quote(high)} all.",
        _ => $"{Quote(low)} and {Quote(high)} count different people.",
    };

    private static string Quote(Claim claim) => $"«{claim.Value.Text}»";
}
