namespace ClaimCheck;

/// <summary>What a person made of a finding.</summary>
public enum Decision
{
    /// <summary>It is right: it stays, marked as seen.</summary>
    Accepted,

    /// <summary>It is wrong or does not matter: it is kept in the report, marked, and neither shown as open nor counted.</summary>
    Dismissed,
}
