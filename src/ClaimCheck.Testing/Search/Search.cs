using ClaimCheck.Testing.Messages;

namespace ClaimCheck.Testing.Search;

/// <summary>What is left of findings, facts or claims after each thing said of them. Immutable: every step is a new search.</summary>
/// <typeparam name="T">What is looked for.</typeparam>
internal sealed record Search<T>
{
    /// <summary>What the search runs over.</summary>
    public required Ground Ground { get; init; }

    /// <summary>What is looked for, in words, so far.</summary>
    public required string Wanted { get; init; }

    /// <summary>What fits so far.</summary>
    public required IReadOnlyList<T> Found { get; init; }

    /// <summary>Prints one of what is looked for.</summary>
    public required Func<T, Ground, string> Print { get; init; }

    /// <summary>The words it is about, as far as some were named.</summary>
    public Sequence<Words> Words { get; init; } = [];

    /// <summary>Whether it is about findings, or what they tell something of. Default: true.</summary>
    public bool RestsOnFindings { get; init; } = true;

    /// <summary>The rule it is about, or null.</summary>
    public string? Rule { get; init; }

    /// <summary>The search before the last thing said.</summary>
    public Search<T>? Before { get; private init; }

    /// <summary>Whether anything fits.</summary>
    public bool IsMet => Found.Count > 0;

    /// <summary>Whether a rule failed, so that nothing found means nothing.</summary>
    public bool IsInDoubt => RestsOnFindings && Ground.FailedRules.Any();

    /// <summary>The search with one thing more said.</summary>
    /// <param name="said">What is said, in words that go on after <see cref="Wanted"/>.</param>
    /// <param name="fits">Whether it is so of one.</param>
    public Search<T> That(string said, Func<T, bool> fits) =>
        this with { Wanted = $"{Wanted} {said}", Found = [.. Found.Where(fits)], Before = this };

    /// <summary>The search with one thing more said of words.</summary>
    public Search<T> That(string said, Sequence<Words> words, Func<T, bool> fits) =>
        That(said, fits) with { Words = words };

    /// <summary>What was found where nothing should be, or which rules failed, so that it is not known.</summary>
    public string Unwanted()
    {
        var lines = new MessageLines();
        lines.Add(IsMet ? $"but found {Wanted}:" : "but a rule failed, and what it would have found is not known:");
        lines.AddList(IsMet ? Found.Select(f => Print(f, Ground)) : Ground.FailedRules);
        return lines.ToString();
    }

    /// <summary>What was found, and which rules failed.</summary>
    public string Listed()
    {
        var lines = new MessageLines();
        lines.AddList(Found.Select(f => Print(f, Ground)));
        lines.AddFailedRules(Ground);
        return lines.ToString();
    }

    /// <summary>What was found instead, and why what was wanted was not.</summary>
    public string Instead()
    {
        var lines = new MessageLines();
        if (Before is { IsMet: true } before)
        {
            lines.Add($"Found was {before.Wanted}:");
            lines.AddList(before.Found.Select(f => Print(f, Ground)));
        }
        else if (RestsOnFindings)
        {
            lines.AddFindings(Ground);
        }

        lines.AddFailedRules(Ground);
        if (Before is not { IsMet: true, Words.Count: > 0 })
        {
            new WhyNot(Ground, lines).Write(Words, Rule);
        }

        return lines.ToString();
    }
}
