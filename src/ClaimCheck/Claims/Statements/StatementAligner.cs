using System.Collections.Immutable;

namespace ClaimCheck.Claims.Statements;

/// <summary>Lays two statements side by side: the longest row of words both have in one order (Wagner and Fischer, 1974).</summary>
internal static class StatementAligner
{
    /// <summary>Longer sentences are not compared word by word.</summary>
    private const int MostWords = 200;

    public static Twin? Align(Statement left, Statement right)
    {
        if (left.Words.Length > MostWords || right.Words.Length > MostWords)
        {
            return null;
        }

        var lengths = Lengths(left.Words, right.Words);
        var matches = ImmutableArray.CreateBuilder<(int Left, int Right)>();
        for (int l = 0, r = 0; l < left.Words.Length && r < right.Words.Length;)
        {
            if (left.Words[l].Key == right.Words[r].Key)
            {
                matches.Add((l++, r++));
            }
            else if (lengths[l + 1, r] >= lengths[l, r + 1])
            {
                l++;
            }
            else
            {
                r++;
            }
        }

        return new Twin { Left = left, Right = right, Matches = matches.ToImmutable(), Gaps = Gaps(left, right, matches) };
    }

    /// <summary>Length of the longest common row from each pair of places on.</summary>
    private static int[,] Lengths(ImmutableArray<StatementWord> left, ImmutableArray<StatementWord> right)
    {
        var lengths = new int[left.Length + 1, right.Length + 1];
        for (var l = left.Length - 1; l >= 0; l--)
        {
            for (var r = right.Length - 1; r >= 0; r--)
            {
                lengths[l, r] = left[l].Key == right[r].Key ? lengths[l + 1, r + 1] + 1 : Math.Max(lengths[l + 1, r], lengths[l, r + 1]);
            }
        }

        return lengths;
    }

    private static ImmutableArray<Gap> Gaps(Statement left, Statement right, IEnumerable<(int Left, int Right)> matches)
    {
        var gaps = ImmutableArray.CreateBuilder<Gap>();
        var (l, r) = (0, 0);
        foreach (var match in matches.Append((Left: left.Words.Length, Right: right.Words.Length)))
        {
            if (match.Left > l || match.Right > r)
            {
                gaps.Add(new Gap(l, match.Left, r, match.Right));
            }

            (l, r) = (match.Left + 1, match.Right + 1);
        }

        return gaps.ToImmutable();
    }
}
