using ClaimCheck.Languages;

namespace ClaimCheck.Mentions;

/// <summary>Finds names in Chinese characters: transliterations with a dot, people by an office or verb beside them, bodies by their suffix.</summary>
internal static class HanNames
{
    private static readonly CharSet Transliteration = new(
        "大历翰弥顿逊卓乐丽珠吉婕歌哥甘根孔夸朱雯泽谢阿埃艾安奥巴白班邦保鲍北贝本比彼宾波伯博布查达戴丹道德登迪蒂丁杜多恩尔法凡菲费芬丰弗福夫盖冈戈格葛古瓜哈海汉豪赫黑亨华怀霍基吉加贾杰金卡凯坎康考科克肯库奎拉莱兰朗劳勒雷黎里利莉连列林刘留娄卢鲁路吕伦罗洛马玛迈曼麦毛梅门蒙米密缅明摩莫默姆木穆拿纳娜奈南内尼涅宁牛纽农努诺欧帕潘庞佩彭皮平珀普齐奇恰乔切琴丘热仁日荣儒瑞若撒萨塞赛桑森沙山珊尚绍舍申盛施石史士世舒斯思司苏索塔泰坦汤唐陶特腾滕提田廷图土吐托瓦万旺威韦维魏温文翁沃乌武伍西希锡喜夏肖谢欣辛休许雪逊雅亚延扬杨耶叶伊依因尹英永尤于裕约云扎泽增詹张珍真郑治朱兹宗祖佐娃妮娅蕾琳莎萝碧芭薇琪琼王黄曹李徐陈亞歷亨爾羅賽維納瑪萊費蘭");

    private static readonly CharSet Breaks = new("据由向给让使称说为该各家名位等某本我他她它你年月日号时");

    /// <summary>Transliterated names: 亚历山大·王.</summary>
    public static IEnumerable<FoundName> Dotted(string text, TextSpan within)
    {
        for (var at = within.Start + 1; at < within.End - 1; at++)
        {
            if (text[at] is not ('·' or '•' or '‧' or '・'))
            {
                continue;
            }

            var start = at;
            while (start > within.Start && at - start < 7 && IsTransliterated(text[start - 1]))
            {
                start--;
            }

            var end = at + 1;
            while (end < within.End && end - at < 8 && (IsTransliterated(text[end]) || (text[end] is '·' && end > at + 1)))
            {
                end++;
            }

            if (start < at && end > at + 1)
            {
                var span = new TextSpan(start, end);
                yield return new FoundName(span, span.In(text), EntityKind.Person);
                at = end;
            }
        }
    }

    /// <summary>People: a surname with one or two characters behind an office, or before a verb of saying or doing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="within">Where to look.</param>
    /// <param name="byAge">Whether an age beside them shows people too.</param>
    public static IEnumerable<FoundName> People(string text, TextSpan within, bool byAge = false)
    {
        for (var at = within.Start; at < within.End - 1; at++)
        {
            if (!NameTables.Surnames.Contains(text[at]) || !Letters.IsHan(text[at + 1]))
            {
                continue;
            }

            var isLed = NameTables.RoleWords.Before(text, at) is not null || (byAge && HanAges.EndsAt(text, at));
            foreach (var length in (ReadOnlySpan<int>)[3, 2])
            {
                var end = at + length;
                var isFollowed = end < within.End && (NameTables.Verbs.At(text, end) is not null || (byAge && HanAges.BeginsAt(text, end)));
                if (end <= within.End && text.AsSpan(at, length).IndexOfAnyExceptInRange('\u4e00', '\u9fff') < 0 && !ContainsFunctionWord(text, at + 1, end)
                    && (isFollowed && (length == 3 || (byAge && HanAges.BeginsAt(text, end))) || isLed && (end == within.End || !Letters.IsHan(text[end]) || isFollowed || Letters.IsFunctionWord(text[end]))))
                {
                    yield return new FoundName(new TextSpan(at, end), text.Substring(at, length), EntityKind.Person);
                    break;
                }
            }
        }
    }

    /// <summary>Bodies and places by their suffix, as far left as letters go that can be part of a name.</summary>
    public static IEnumerable<FoundName> Bodies(string text, TextSpan within)
    {
        var suffixes = NameTables.OrganisationSuffixes;
        for (var at = suffixes.Next(text, within.Start + 2, within.End, out var suffix); suffix is not null; at = suffixes.Next(text, at + suffix.Length, within.End, out suffix))
        {
            var start = Left(text, at, within.Start);
            if (at - start is >= 2 and <= 8)
            {
                yield return new FoundName(new TextSpan(start, at + suffix.Length), text[start..(at + suffix.Length)], EntityKind.Organisation);
            }
        }
    }

    /// <summary>Companies by the word for their trade behind two characters of their own: 北岭材料. Kept only where the texts repeat them.</summary>
    public static IEnumerable<FoundName> Traders(string text, TextSpan within)
    {
        var words = NameTables.IndustryWords;
        for (var at = words.Next(text, within.Start + 2, within.End, out var word); word is not null; at = words.Next(text, at, within.End, out word))
        {
            if (!IsOwn(text, at - 2) || !IsOwn(text, at - 1))
            {
                at++;
                continue;
            }

            var span = new TextSpan(at - 2, at + word.Length);
            yield return new FoundName(span, span.In(text), EntityKind.Organisation);
            at += word.Length;
        }
    }

    private static bool IsOwn(string text, int at) => Letters.IsHan(text[at]) && !Letters.IsFunctionWord(text[at]) && !IsBreak(text[at]);

    private static int Left(string text, int at, int limit)
    {
        var start = at;
        while (start > limit && at - start <= 8 && Letters.IsHan(text[start - 1]) && !Letters.IsFunctionWord(text[start - 1]) && !IsBreak(text[start - 1]))
        {
            start--;
        }

        return start;
    }

    private static bool IsBreak(char c) => Breaks.Contains(c);

    private static bool IsTransliterated(char c) => Transliteration.Contains(c);

    private static bool ContainsFunctionWord(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (Letters.IsFunctionWord(text[i]) || IsBreak(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
