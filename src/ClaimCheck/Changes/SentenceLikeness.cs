namespace ClaimCheck.Changes;

/// <summary>How alike two sentences are but for the value in them: the Dice coefficient of their pairs of letters (Dice 1945), which needs no words and so serves
/// Chinese as it does English.</summary>
internal static class SentenceLikeness
{
    /// <summary>From here on one sentence is taken for the other, rewritten.</summary>
    public const double Least = 0.5;

    /// <summary>More of a sentence is not looked at.</summary>
    private const int Longest = 2000;

    public static double Of(Dictionary<(char, char), int> left, Dictionary<(char, char), int> right)
    {
        var all = left.Values.Sum() + right.Values.Sum();
        return all == 0 ? 0 : 2.0 * left.Sum(p => Math.Min(p.Value, right.GetValueOrDefault(p.Key))) / all;
    }

    /// <summary>How often each pair of letters stands in a sentence; none for no sentence, which is like nothing.</summary>
    public static Dictionary<(char, char), int> Pairs((string Before, string Behind)? frame)
    {
        var pairs = new Dictionary<(char, char), int>();
        if (frame is not var (before, behind))
        {
            return pairs;
        }

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
