using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Finds what is counted behind a number in Chinese: 三名员工, 457个航班, 600名以上学生, 5架次.</summary>
internal static class ChineseNouns
{
    private const int Reach = 4;
    private const int FarReach = 10;

    /// <summary>Characters of a verb between a thing and the number of it: 倒塌, 新增.</summary>
    private const int Verb = 2;

    /// <summary>Characters before a number in which something that happens stands: 交通事故4300起.</summary>
    private const int Happening = 14;

    private const decimal LeastPrice = 1000m;

    /// <summary>Short nouns that need a classifier before them: 三头牛, but 五羊 is a name.</summary>
    private const string Classified = "球书狗猫马猪鸡鸟牛羊树州";

    /// <summary>Whether what is counted stands at a place; the draft then counts it.</summary>
    public static bool Read(ReadOnlySpan<char> text, QuantityDraft draft, int at)
    {
        if (at < text.Length && Other(text, at))
        {
            return false;
        }

        if (text[at] == '起' && IsFrom(text, draft, at))
        {
            (draft.Dimension, draft.Measured) = (Dimension.Money, true);
            return true;
        }

        var direct = QuantityWords.Nouns.At(text, at, out var noun);
        direct = direct == 1 && Classified.Contains(text[at], StringComparison.Ordinal) ? 0 : direct;
        var length = QuantityWords.Classifiers.At(text, at, out var usual);
        if (direct > 0 && direct >= length && !(length > 0 && Nearest(text, at + length, false).Noun is not null))
        {
            return Counted(draft, at + direct, noun);
        }

        if (length == 0)
        {
            return false;
        }

        var behind = at + length;
        var bound = QuantityWords.BoundsAfter.At(text, behind, out var bent) is var skip && skip > 1 ? skip : 0;
        draft.Bound = bound > 0 ? bent : draft.Bound;
        var (end, found) = Whole(text[at]) || length > 1 || (text[at] == '人' && !IsPeople(text, behind)) ? (at, null) : Nearest(text, behind + bound, text[at] is '名' or '位');
        found ??= usual!.Length > 0 ? Ahead(text, draft.Start, usual) : Told(text, draft.Start);
        found = text[at] is '名' or '位' or '口' && found is not null && !CountedNouns.IsPerson(found) ? null : found;
        return Counted(draft, Math.Max(behind + bound, end), found ?? (usual!.Length == 0 ? null : usual));
    }

    /// <summary>Whether 起 says "from" of a price, with nothing that could have happened so often: 1.9万起.</summary>
    private static bool IsFrom(ReadOnlySpan<char> text, QuantityDraft draft, int at)
    {
        var from = Math.Max(0, draft.Start - Happening);
        var before = text.Slice(from, draft.Start - from);
        return draft.Number.Value >= LeastPrice && (at + 1 == text.Length || !QuantityText.IsHan(text[at + 1])) && !before.ContainsAny('案', '故', '火') && !before.Contains("事件", StringComparison.Ordinal)
            && !before.Contains("发生", StringComparison.Ordinal) && !before.Contains("發生", StringComparison.Ordinal);
    }

    /// <summary>Whether a noun for people stands right behind 人.</summary>
    private static bool IsPeople(ReadOnlySpan<char> text, int at) => QuantityWords.Nouns.At(text, at, out var noun) > 1 && CountedNouns.IsPerson(noun!);

    /// <summary>Times, folds, votes and households are counted themselves, whatever follows.</summary>
    private static bool Whole(char c) => c is '次' or '倍' or '票' or '户';

    /// <summary>Whether the classifier is part of another word: 个别, 对手, 份额, 部分.</summary>
    private static bool Other(ReadOnlySpan<char> text, int at)
    {
        var after = at + 1 < text.Length ? text[at + 1] : ' ';
        return (text[at], after) is ('个', '别') or ('份', '额') or ('部', '分' or '门') or ('对', '手' or '于' or '一' or '二' or '三')
            or ('条', '件') or ('组', '成') or ('层', '次') or ('副', '总' or '主' or '市' or '省' or '部' or '院' or '局' or '校') or ('班', '长' or '子') or ('双', '方' or '边') or ('单', '元' or '位' or '独' or '方') or ('场', '所' or '地') or ('人', '制' or '民' or '行') or ('项', '目')
            or ('票', '据' or '价' or '房') or ('股', '市' or '价' or '权') or ('件', '事') or ('口', '岸' or '径') or ('位', '数' or '于' or '置' or '居');
    }

    /// <summary>旅客890万人次, 汽车105万辆: the noun right before the number, if the classifier suits it.</summary>
    private static string? Ahead(ReadOnlySpan<char> text, int start, string usual) =>
        QuantityWords.Nouns.Before(text, start, Math.Max(0, start - Reach), out var noun) > 1 && noun != usual && CountedNouns.Comparable(usual, noun) ? noun : null;

    /// <summary>房屋倒塌1864间, 设车站23座: the thing named before the number, with at most a verb in between.</summary>
    private static string? Told(ReadOnlySpan<char> text, int start)
    {
        for (var end = start; end >= Math.Max(1, start - Verb); end--)
        {
            if (QuantityWords.Nouns.Before(text, end, Math.Max(0, end - Reach), out var noun) > 1)
            {
                return CountedNouns.IsPerson(noun!) ? null : noun;
            }

            if (!QuantityText.IsHan(text[end - 1]) || text[end - 1] is '的' or '在')
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The nearest known noun at most four characters on, with no mark and no 的 between; of nouns in a row the last (学生家长).</summary>
    private static (int End, string? Noun) Nearest(ReadOnlySpan<char> text, int at, bool people)
    {
        var found = (End: at, Noun: (string?)null);
        for (var (here, last) = (at, at + (people ? FarReach : Reach)); here <= last && here < text.Length; here++)
        {
            var length = QuantityWords.Nouns.At(text, here, out var noun);
            if ((length > 1 || (length == 1 && here == at && QuantityText.IsHan(text[here]))) && (!people || CountedNouns.IsPerson(noun!)))
            {
                found = (here + length, noun);
                (last, here) = (here + length, here + length - 1);
                continue;
            }

            if (found.Noun is not null || (Ends(text[here]) && !(people && text[here] == '的')))
            {
                break;
            }
        }

        return found;
    }

    private static bool Ends(char c) =>
        c is '的' or '是' or '在' or '和' or '与' or '后' or '被' or '遭' || (!QuantityText.IsHan(c) && !QuantityText.IsLatin(c) && c is not (' ' or '-'));

    private static bool Counted(QuantityDraft draft, int end, string? noun)
    {
        draft.Measure(end, Dimension.Count, noun);
        return true;
    }
}
