namespace ClaimCheck;

/// <summary>How much a finding weighs, lightest first.</summary>
public enum Severity
{
    /// <summary>Within five per cent, or a matter of convention.</summary>
    Minor,

    /// <summary>Beyond that, and everything that is not a number.</summary>
    Major,

    /// <summary>Numbers a factor of five or more apart.</summary>
    Critical,
}
