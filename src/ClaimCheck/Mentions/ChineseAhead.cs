using ClaimCheck.Languages;

namespace ClaimCheck.Mentions;

/// <summary>Judges whether the clause before a Chinese date looks ahead: 将于, 拟于, 定于, 计划在, 预计.</summary>
internal static class ChineseAhead
{
    private const int Reach = 8;

    private static readonly CharSet s_marks = new("，。；！？,;\n");

    private static readonly string[] s_words = ["将", "拟", "定于", "计划", "预计", "预定"];

    /// <summary>Whether such a word stands shortly before, in the same clause.</summary>
    public static bool Is(ReadOnlySpan<char> text, int at)
    {
        for (var start = at - 1; start >= Math.Max(0, at - Reach) && !s_marks.Contains(text[start]); start--)
        {
            if (QuantityText.FirstAt(text, start, s_words) is { } word && start + word.Length <= at)
            {
                return true;
            }
        }

        return false;
    }
}
