using ClaimCheck.Testing.Search;

namespace ClaimCheck.Testing.Messages;

/// <summary>Findings, facts and claims as a failure's message shows them.</summary>
internal static class Printed
{
    /// <summary>The name of a subject that the texts do not name.</summary>
    private const string Unnamed = "?";

    public static string Finding(Finding finding, Ground ground)
    {
        var hints = finding.Hints.Count == 0 ? "" : $", hint {string.Join(", ", finding.Hints)}";
        var sides = string.Join(" | ", finding.Sides.Select(s => Side(s, ground)));
        return $"{finding.Rule} {Word(finding.Severity)} {Verdict(finding.Verdict)}{About(finding, ground)}: {sides}{hints}{Decided(finding)}\n  {OneLine(finding.Explanation)}";
    }

    public static string Fact(Fact fact, Ground ground)
    {
        var claims = ground.Claims(fact.Claims).Select(c => $"«{Quote(c)}» ({c.Article})");
        return $"{fact.Predicate}{Of(NameOf(fact, ground))}: {string.Join(" and ", claims)}: {Verdict(fact.Verdict)}";
    }

    public static string Claim(Claim claim, Ground ground) => $"{Content(claim)}, from «{Quote(claim)}» ({claim.Article})";

    /// <summary>What a claim says, without where.</summary>
    public static string Content(Claim claim)
    {
        var other = claim.Object is null ? "" : $" / {OneLine(claim.Object.Text)}";
        var scope = string.Concat(claim.Qualifiers.Select(q => $", {q.Key} {q.Value}"));
        return $"{claim.Predicate}{Of(claim.Subject.Text)}{other} = {OneLine(claim.Value.Text)} ({Word(claim.Modality)}{scope})";
    }

    /// <summary>Words on one line, control characters shown as spaces.</summary>
    public static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));

    /// <summary>A verdict with its article: <c>a contradiction</c>, <c>an update</c>.</summary>
    public static string One(Verdict verdict) => verdict switch
    {
        ClaimCheck.Verdict.Agree => "an agreement",
        ClaimCheck.Verdict.Update => "an update",
        ClaimCheck.Verdict.Undetermined => "an undetermined fact",
        ClaimCheck.Verdict.InternalConflict => "an internal conflict",
        _ => "a " + Verdict(verdict),
    };

    public static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Decided(Finding finding) =>
        finding.Suppression is { } decided ? $", {Word(decided.Decision)} by {OneLine(decided.By)}: {OneLine(decided.Why)}" : "";

    private static string Verdict(Verdict verdict) => verdict switch
    {
        ClaimCheck.Verdict.ScopeDifference => "scope difference",
        ClaimCheck.Verdict.InternalConflict => "internal conflict",
        _ => Word(verdict),
    };

    private static string About(Finding finding, Ground ground) =>
        ground.Facts(finding).FirstOrDefault() is { } fact ? $" about {fact.Predicate}{Of(NameOf(fact, ground))}" : "";

    private static string NameOf(Fact fact, Ground ground) =>
        ground.Claims(fact.Claims).FirstOrDefault(c => c.Subject.Id == fact.Subject)?.Subject.Text ?? fact.Subject;

    private static string Of(string subject) => subject == Unnamed ? "" : $" of {OneLine(subject)}";

    private static string Side(Side side, Ground ground)
    {
        var quotes = ground.Claims(side.Claims).Select(c => $"«{Quote(c)}» ({c.Article})").ToArray();
        return quotes.Length == 0 ? OneLine(side.Value.Text) : string.Join(" ", quotes);
    }

    private static string Quote(Claim claim) => OneLine(claim.Evidence?.Quote ?? claim.Value.Text);
}
