namespace ClaimCheck.Testing;

/// <summary>What a test expects of a check is not so; the message says what was found instead and why not what was expected. Every test framework takes it for a failure.</summary>
public sealed class ClaimExpectationException : Exception
{
    /// <summary>An expectation that is not met.</summary>
    public ClaimExpectationException()
    {
    }

    /// <summary>An expectation that is not met.</summary>
    /// <param name="message">What was expected, what was found, and why.</param>
    public ClaimExpectationException(string message)
        : base(message)
    {
    }

    /// <summary>An expectation that is not met.</summary>
    /// <param name="message">What was expected, what was found, and why.</param>
    /// <param name="innerException">What led to it.</param>
    public ClaimExpectationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
