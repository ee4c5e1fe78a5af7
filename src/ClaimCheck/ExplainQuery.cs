namespace ClaimCheck;

/// <summary>What to explain: a fact of the report, or words of the articles. Immutable.</summary>
public sealed record ExplainQuery
{
    private ExplainQuery()
    {
    }

    /// <summary>Id of a fact or of a finding, or null.</summary>
    public string? Id { get; private init; }

    /// <summary>Words of articles; empty where a fact is asked about.</summary>
    public Sequence<string> Quotes { get; private init; } = [];

    /// <summary>Asks how the claims of a fact came together and what came of it.</summary>
    /// <param name="id">Id of a fact (<c>f…</c>), or of a finding about one (<c>x…</c>).</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    public static ExplainQuery Fact(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return new ExplainQuery { Id = id };
    }

    /// <summary>Asks what words became and, of two or more, what was made of each against the others.</summary>
    /// <param name="quotes">Words as they stand in the articles.</param>
    /// <exception cref="ArgumentException">There are none, or one is empty.</exception>
    public static ExplainQuery Words(params IReadOnlyList<string> quotes)
    {
        ArgumentNullException.ThrowIfNull(quotes);
        ArgumentOutOfRangeException.ThrowIfZero(quotes.Count, nameof(quotes));
        foreach (var quote in quotes)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(quote, nameof(quotes));
        }

        return new ExplainQuery { Quotes = quotes.ToSequence() };
    }
}
