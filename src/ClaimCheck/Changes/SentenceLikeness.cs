namespace ClaimCheck.Changes;

/// <summary>How alike two sentences are but for the value in them: the Dice coefficient of their pairs of letters (Dice 1945), which needs no words and so serves
/// Chinese as it does English.</summary>
internal static class SentenceLikeness
{
    /// <summary>From here on one sentence is taken for the other, rewritten.</summary>
    public const double Least = 0.5;

    /// <summary>More of a sentence is not looked at.</summary>
    private const int Longest = 2000;

    public static double Of((string Before, string Behind)? left, (string Before, string Behind)? right)
    {
        if (left is not { } l || right is not { } r)
        {
            return 0;
        }

        var (first, second) = (Pairs(l.Before, l.Behind), Pairs(r.Before, r.Behind));
        var all = first.Values.Sum() + second.Values.Sum();
        return all == 0 ? 0 : 2.0 * first.Sum(p => Math.Min(p.Value, second.GetValueOrDefault(p.Key))) / all;
    }

    private static Dictionary<(char, char), int> Pairs(string before, string behind)
    {
        var pairs = new Dictionary<(char, char), int>();
        var text = string.Concat(before.AsSpan(0, Math.Min(before.Length, Longest)), "\uFFFC", behind.AsSpan(0, Math.Min(behind.Length, Longest)));
        var last = '\0';
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter) || letter == '\uFFFC')
            {
                var low = char.ToLowerInvariant(letter);
                pairs[(last, low)] = pairs.GetValueOrDefault((last, low)) + 1;
                last = low;
            }
        }

        return pairs;
    }
}
