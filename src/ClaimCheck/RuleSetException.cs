namespace ClaimCheck;

/// <summary>A rule set cannot be used. The message lists every fault, one in a line.</summary>
public sealed class RuleSetException : ArgumentException
{
    /// <summary>An exception without faults.</summary>
    public RuleSetException()
    {
    }

    /// <summary>An exception without faults.</summary>
    public RuleSetException(string message)
        : base(message)
    {
    }

    /// <summary>An exception without faults.</summary>
    public RuleSetException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>An exception for faults.</summary>
    public RuleSetException(Sequence<RuleSetFault> faults)
        : base(string.Join(Environment.NewLine, faults)) => Faults = faults;

    /// <summary>What is wrong, in the order of the rule set.</summary>
    public Sequence<RuleSetFault> Faults { get; } = [];
}
