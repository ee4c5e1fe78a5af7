namespace ClaimCheck.Mentions;

/// <summary>Tells 三点五 (3.5) from 三点十分 (ten past three) and 两点一定 (two points).</summary>
internal static class ChineseClock
{
    /// <summary>Whether the digits behind 点 are minutes or other words rather than decimals.</summary>
    public static bool Tells(ReadOnlySpan<char> text, in NumberReading number, int start, int end)
    {
        if (ChineseGate.OpensIdiom(text, start))
        {
            return true;
        }

        var after = end < text.Length ? text[end] : ' ';
        var minutes = after is '十' or '廿' or '刻' or '半' || (after == '分' && !QuantityText.Has(text, end, "分之") && number.Value <= 24m);
        return minutes || (number.Value <= 24m && number.Start > 0 && text[number.Start - 1] is '午' or '晨' or '晚' or '上' or '间' or '日' or '号');
    }
}
