using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ClaimCheck.Facts;

namespace ClaimCheck.Rules;

/// <summary>A rule made of a few words. Immutable: each call gives another rule. Thread-safe.</summary>
public sealed class FluentRule : IRule
{
    private readonly Func<FactSheet, RuleContext, IEnumerable<(Sequence<Claim> Claims, string Explanation)>> _broken;

    internal FluentRule(Sequence<string> predicates, string expectation, Func<FactSheet, RuleContext, IEnumerable<(Sequence<Claim> Claims, string Explanation)>> broken)
        : this(new RuleDescriptor(IdOf(predicates, expectation), $"{string.Join(", ", predicates)} {expectation}") { AppliesTo = predicates }, Verdict.Contradiction, broken)
    {
    }

    private FluentRule(RuleDescriptor descriptor, Verdict verdict, Func<FactSheet, RuleContext, IEnumerable<(Sequence<Claim> Claims, string Explanation)>> broken) =>
        (Descriptor, Verdict, _broken) = (descriptor, verdict, broken);

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; }

    /// <summary>What its findings are. Default: <see cref="Verdict.Contradiction"/>, which within one article is an <see cref="Verdict.InternalConflict"/>.</summary>
    public Verdict Verdict { get; }

    /// <summary>The rule under an id of your own: capital letters and digits. Default: <c>OWN</c> and six digits made of predicates and condition, which change with them.</summary>
    public FluentRule WithId(string id) => new(Descriptor with { Id = id }, Verdict, _broken);

    /// <summary>The rule with another title. Default: predicates and condition.</summary>
    public FluentRule WithTitle(string title) => new(Descriptor with { Title = title }, Verdict, _broken);

    /// <summary>The rule with another severity. Default: <see cref="Severity.Major"/>.</summary>
    public FluentRule WithSeverity(Severity severity) => new(Descriptor with { Severity = severity }, Verdict, _broken);

    /// <summary>The rule with another page of help. Default: none.</summary>
    public FluentRule WithHelp(string help) => new(Descriptor with { Help = help }, Verdict, _broken);

    /// <summary>The rule with findings of another verdict.</summary>
    public FluentRule As(Verdict verdict) => new(Descriptor, verdict, _broken);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FactSheet fact, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(context);
        return _broken(fact, context).Select(b => Findings.Among(Descriptor, b.Claims, b.Explanation, Verdict));
    }

    private static string IdOf(Sequence<string> predicates, string expectation)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', predicates.Append(expectation))));
        return "OWN" + (BitConverter.ToUInt32(hash) % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }
}
