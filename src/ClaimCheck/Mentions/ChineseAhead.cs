using System.Buffers;

namespace ClaimCheck.Mentions;

/// <summary>Judges whether the clause before a Chinese date looks ahead: 将于, 拟于, 定于, 计划在, 预计.</summary>
internal static class ChineseAhead
{
    private const int Reach = 8;

    private static readonly SearchValues<char> s_marks = SearchValues.Create("，。；！？,;\n");

    private static readonly SearchValues<string> s_words = SearchValues.Create(["将", "拟", "定于", "计划", "预计", "预定"], StringComparison.Ordinal);

    /// <summary>Whether such a word stands shortly before, in the same clause.</summary>
    public static bool Is(string text, int at)
    {
        var near = text.AsSpan(Math.Max(0, at - Reach), Math.Min(Reach, at));
        var clause = near.LastIndexOfAny(s_marks);
        return near[(clause + 1)..].ContainsAny(s_words);
    }
}
