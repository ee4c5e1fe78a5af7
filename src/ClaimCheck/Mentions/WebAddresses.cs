namespace ClaimCheck.Mentions;

/// <summary>Finds web addresses, mail addresses and handles, whose letters name nothing: pic.twitter.com/Ab3xYz, @adamoss.</summary>
internal static class WebAddresses
{
    /// <summary>Where the address ends that begins there; the place itself where none does.</summary>
    public static int EndAt(ReadOnlySpan<char> text, int at, int limit)
    {
        if (at > 0 && IsUnit(text[at - 1]))
        {
            return at;
        }

        var end = at;
        while (end < limit && IsUnit(text[end]))
        {
            end++;
        }

        return IsAddress(text.Slice(at, end - at)) ? end : at;
    }

    /// <summary>Whether a stretch of text can hold one at all.</summary>
    public static bool AreIn(ReadOnlySpan<char> text) => text.ContainsAny('/', '@') || text.Contains("www.", StringComparison.OrdinalIgnoreCase);

    private static bool IsAddress(ReadOnlySpan<char> run)
    {
        var at = run.IndexOf('@');
        var slash = run.IndexOf('/');
        return (at >= 0 && at + 1 < run.Length && char.IsAsciiLetterOrDigit(run[at + 1]))
            || run.Contains("://", StringComparison.Ordinal) || run.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || (slash > 0 && IsDomain(run[..slash]));
    }

    /// <summary>Small letters behind the last of the full stops: t.co, pic.twitter.com.</summary>
    private static bool IsDomain(ReadOnlySpan<char> run)
    {
        var dot = run.LastIndexOf('.');
        return dot > 0 && run.Length - dot is > 2 and < 8 && !run[(dot + 1)..].ContainsAnyExceptInRange('a', 'z');
    }

    private static bool IsUnit(char c) => char.IsAsciiLetterOrDigit(c) || c is '/' or ':' or '.' or '@' or '_' or '-' or '%' or '?' or '=' or '&' or '#' or '~' or '+';
}
