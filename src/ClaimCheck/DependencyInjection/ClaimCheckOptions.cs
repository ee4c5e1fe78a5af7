namespace ClaimCheck.DependencyInjection;

/// <summary>What a host's configuration can say of a rule set: bind it to a section such as <c>ClaimCheck</c>. Checked when the host starts.</summary>
public sealed class ClaimCheckOptions
{
    /// <summary>Rule sets in JSON, each laid over the ones before. Default: none.</summary>
    public IList<string> RuleFiles { get; init; } = [];

    /// <summary>Dictionaries of names: spelling, tab, name in each line. Default: none.</summary>
    public IList<string> AliasFiles { get; init; } = [];

    /// <summary>What "more than 600" means; null for what the rule sets say. Default: null.</summary>
    public Bounds? Bounds { get; set; }

    /// <summary>How far apart two figures may lie to stay minor, a share, 0 to 1; null for what the rule sets say. Default: null.</summary>
    public decimal? MinorWithin { get; set; }
}
