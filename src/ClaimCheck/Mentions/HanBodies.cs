using ClaimCheck.Languages;

namespace ClaimCheck.Mentions;

/// <summary>Finds bodies with Chinese names by what they end in: 公司, 大学, 公安局.</summary>
internal static class HanBodies
{
    private const int MostLength = 16;

    private static readonly CharSet s_breaks = new("据由向给让使称说为该各名位等某本我他她它你号时往至被将与和对从到了的是着过吗呢吧啊把并且或于以及");
    private static readonly CharSet s_counts = new("一二两三四五六七八九十几多数首这那该各某本每0123456789");

    /// <summary>Bodies by their suffix, as far left as letters go that can be part of a name.</summary>
    public static void Find(string text, TextSpan within, List<FoundName> into)
    {
        var floor = within.Start;
        var suffixes = NameTables.OrganisationSuffixes;
        for (var at = suffixes.Next(text, within.Start + 2, within.End, out var suffix); suffix > 0; at = suffixes.Next(text, at + suffix, within.End, out suffix))
        {
            suffix = SuffixLength(text, at, within.End);
            var start = Left(text, at, floor);
            if (at - start >= 2 && !IsGeneric(text, start, at, at + suffix))
            {
                var span = new TextSpan(start, at + suffix);
                into.Add(new FoundName(span, span.In(text), EntityKind.Organisation));
                floor = span.End;
            }
        }
    }

    /// <summary>One suffix after another: 科技 有限公司.</summary>
    private static int SuffixLength(string text, int at, int limit)
    {
        var end = at;
        while (end < limit && NameTables.OrganisationSuffixes.At(text.AsSpan(end, limit - end), out _) is > 0 and var length)
        {
            end += length;
        }

        return end - at;
    }

    /// <summary>Companies by the word for their trade behind two characters of their own: 北岭材料. Kept only where the texts repeat them.</summary>
    public static void FindTraders(string text, TextSpan within, List<FoundName> into)
    {
        var words = NameTables.IndustryWords;
        for (var at = words.Next(text, within.Start + 2, within.End, out var word); word > 0; at = words.Next(text, at, within.End, out word))
        {
            if (!IsOwn(text, at - 1) || !IsOwn(text, at - 2))
            {
                at++;
                continue;
            }

            var span = new TextSpan(at - 2, at + word);
            into.Add(new FoundName(span, span.In(text), EntityKind.Organisation));
            at += word;
        }
    }

    private static int Left(string text, int at, int floor)
    {
        var start = at;
        while (start > floor && at - start < MostLength && Letters.IsHan(text[start - 1]))
        {
            if (start - 2 >= floor && NameTables.Wholes.At(text.AsSpan(start - 2, 2), out _) == 2)
            {
                start -= 2;
            }
            else if (IsOwn(text, start - 1) && !EndsWord(text, floor, start))
            {
                start--;
            }
            else
            {
                break;
            }
        }

        return start;
    }

    /// <summary>A verb or a word before people's names ends there.</summary>
    private static bool EndsWord(string text, int floor, int end) => NameTables.BodyBreaks.Before(text.AsSpan(floor, end - floor)) > 1;

    private static bool IsOwn(string text, int at) =>
        Letters.IsHan(text[at]) && !Letters.IsFunctionWord(text[at]) && !s_breaks.Contains(text[at]) && !(text[at] is '家' or '所' or '座' or '间' && at > 0 && s_counts.Contains(text[at - 1]));

    /// <summary>What describes rather than names (有关部门, 多家公司, 当地医院), and what is nothing but a place's kind of body.</summary>
    private static bool IsGeneric(string text, int start, int at, int end)
    {
        var name = text.AsSpan(start, end - start);
        return NameTables.Wholes.At(name, out _) == 0
            && (NameTables.Trades.At(name, out _) >= at - start || (NameTables.Generic.At(name, out _) is > 0 and var length && (length > 1 || at - start < 4)));
    }
}
