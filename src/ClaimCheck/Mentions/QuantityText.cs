using System.Runtime.CompilerServices;

namespace ClaimCheck.Mentions;

/// <summary>A text folded for look-up, unit by unit: half-width, simplified, one kind of dash and space. Offsets stay.</summary>
internal static class QuantityText
{
    private const string Traditional = "萬億兩幾餘數過於約達將超逾滿員個條張輛臺間隻層處項種類筆門單級區縣國圓幣韓臺盧鎊澤歐塊錢歲約廳場職崗務門機構業傷遇難亡蹤聯倖還婦兒顧戶輪選舉團隊選醫學區師參與賽蹟警察輛飛艘樓幢關於連續嫌礦遺體噸畝頃斤盎碼呎裏里釐納時鐘週禮個點陽溫華攝氏瓦馬電兆赫秒軍長漲減劇約縮躍躥擴東資購訂罰夠續獲無倍類對沒從";
    private const string Simplified = "万亿两几余数过于约达将超逾满员个条张辆台间只层处项种类笔门单级区县国圆币韩台卢镑泽欧块钱岁约厅场职岗务门机构业伤遇难亡踪联幸还妇儿顾户轮选举团队选医学区师参与赛迹警察辆飞艘楼幢关于连续嫌矿遗体吨亩顷斤盎码呎里里厘纳时钟周礼个点阳温华摄氏瓦马电兆赫秒军长涨减剧约缩跃蹿扩东资购订罚够续获无倍类对没从";

    /// <summary>What an ASCII letter's two cases differ in; the words looked for begin with no other letters that have cases.</summary>
    private const int CaseBit = 0x20;

    private const char LastAscii = '\u007f';

    private static readonly Lazy<char[]> s_folded = new(Table);

    /// <summary>The folded text; the text itself when nothing in it needs folding.</summary>
    public static string Fold(string text)
    {
        var table = s_folded.Value;
        var at = BeyondAscii(text, 0);
        while (at < text.Length && table[text[at]] == text[at])
        {
            at = BeyondAscii(text, at + 1);
        }

        return at == text.Length ? text : string.Create(text.Length, (text, table, at), static (into, state) =>
        {
            state.text.CopyTo(into);
            for (var i = state.at; i < into.Length; i = BeyondAscii(state.text, i + 1))
            {
                into[i] = state.table[state.text[i]] is var c && c == '，' && Grouping(state.text, i) ? ',' : c;
            }
        });
    }

    /// <summary>The next character that is no ASCII, which alone may need folding; the end without one.</summary>
    private static int BeyondAscii(string text, int at)
    {
        if (at >= text.Length || text[at] > LastAscii)
        {
            return at;
        }

        var found = text.AsSpan(at).IndexOfAnyExceptInRange('\0', LastAscii);
        return found < 0 ? text.Length : at + found;
    }

    /// <summary>Between full-width digits a full-width comma sets thousands apart; elsewhere it ends a clause.</summary>
    private static bool Grouping(string text, int at) =>
        at > 0 && at + 1 < text.Length && text[at - 1] is >= '０' and <= '９' && text[at + 1] is >= '０' and <= '９';

    /// <summary>The character folded.</summary>
    public static char Fold(char c) => s_folded.Value[c];

    public static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff' or '〇';

    public static bool IsLatin(char c) => char.IsAsciiLetter(c) || c is >= '\u00c0' and <= '\u024f';

    /// <summary>Index behind a single space at <paramref name="at"/>, or the index itself.</summary>
    public static int SkipSpace(string text, int at) => at < text.Length && text[at] == ' ' ? at + 1 : at;

    /// <summary>Whether the word stands at a place, which may lie behind the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Has(string text, int at, string word) =>
        at < text.Length && text[at] == word[0] && text.AsSpan(at).StartsWith(word, StringComparison.Ordinal);

    /// <summary>The first of the words that stands at a place, or null.</summary>
    public static string? FirstAt(string text, int at, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Has(text, at, word))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>The same as <see cref="Has"/> in any case; most places are told by the first letter alone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool HasAnyCase(string text, int at, string word) =>
        at < text.Length && (text[at] | CaseBit) == (word[0] | CaseBit) && text.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase);

    private static char[] Table()
    {
        var table = new char[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = Plain((char)i);
        }

        for (var i = Traditional.Length - 1; i >= 0; i--)
        {
            table[Traditional[i]] = Simplified[i];
        }

        return table;
    }

    private static char Plain(char c) =>
        c switch
        {
            < '\u0080' => c,
            '\u00a0' or '\u2009' or '\u202f' or '\u3000' => ' ',
            '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
            '～' or '〜' => '~',
            '￥' => '¥',
            '，' => '，',
            >= '\uff01' and <= '\uff5e' => (char)(c - 0xfee0),
            '\u2019' => '\'',
            _ => c,
        };
}
