using System.Buffers;
using ClaimCheck.Languages;
using ClaimCheck.Reading;

namespace ClaimCheck.Support;

/// <summary>Reads whose text an article prints: from its source, a credit line, the dateline its first paragraph begins with, or the
/// sign-off its last one ends with. An agency that is named elsewhere is quoted, not credited; two agencies leave it open.</summary>
internal static class CreditReader
{
    private const string Ends = ")）】] .。*_";

    private static readonly SearchValues<char> s_marks = SearchValues.Create(" \u3000(（【[-–—*_");

    private static readonly SearchValues<char> s_stops = SearchValues.Create("，。,：:；");

    private static readonly SearchValues<char> s_breaks = SearchValues.Create(":：|｜0123456789");

    private const int LongestLine = 48;
    private const int LongestDateline = 64;
    private const int LongestHanDateline = 24;
    private const int LongestHead = 14;

    /// <summary>The credit of an article, or null where it has none or several.</summary>
    /// <param name="article">The article.</param>
    /// <param name="folded">Its text in simplified characters.</param>
    /// <param name="blocks">Its paragraphs.</param>
    public static Credit? Read(Article article, string folded, IReadOnlyList<Block> blocks)
    {
        Credit? credit = null;
        var first = First(folded, blocks);
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i].Span;
            var found = block.Length <= LongestLine ? Line(block.In(folded.AsSpan()), blocks[i].Item) : null;
            found ??= i == first ? Dateline(block.In(folded.AsSpan())) : null;
            found ??= i == blocks.Count - 1 || (i >= first && IsLastOfText(folded, blocks, i)) ? SignOff(block.In(folded.AsSpan())) : null;
            if (found is not var (agency, span))
            {
                continue;
            }

            if (credit is not null && credit.Agency != agency)
            {
                return null;
            }

            credit ??= new Credit(agency, article.Text[(block.Start + span.Start)..(block.Start + span.End)].Trim());
        }

        return Publisher(article) is not { } own ? credit : credit is null || credit.Agency == own.Agency ? credit ?? own : null;
    }

    /// <summary>The agency itself as publisher.</summary>
    private static Credit? Publisher(Article article)
    {
        var source = article.Source is { } name ? ChineseFold.Fold(name).AsSpan().Trim() : [];
        return Agencies.At(source) is var (agency, length) && length == source.Length ? new Credit(agency, article.Source!.Trim()) : null;
    }

    /// <summary>The first paragraph of prose.</summary>
    private static int First(string text, IReadOnlyList<Block> blocks)
    {
        for (var i = 0; i < Math.Min(blocks.Count, LongestHead); i++)
        {
            if (BlockKind.IsProse(text, blocks[i]) || Dateline(blocks[i].In(text)) is not null)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether only short lines (an editor's name, a copyright) stand below.</summary>
    private static bool IsLastOfText(string text, IReadOnlyList<Block> blocks, int at)
    {
        for (var i = at + 1; i < blocks.Count; i++)
        {
            if (BlockKind.IsProse(text, blocks[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>(AP); — Reuters; Source: Xinhua; By The Associated Press; 来源：中央社. A bare name may be a picture's.</summary>
    private static (string Agency, TextSpan Span)? Line(ReadOnlySpan<char> line, bool isMarked)
    {
        var start = IndexOfName(line);
        isMarked |= start > 0;
        var label = CreditWords.Label(line[start..]);
        start += label;
        start += IndexOfName(line[start..]);
        if (!(isMarked || label > 0) || Agencies.At(line[start..]) is not var (agency, length))
        {
            return null;
        }

        var rest = line[(start + length)..].TrimEnd(Ends);
        rest = CreditWords.BehindReport(rest) == rest.Length ? [] : rest;
        return rest.IsEmpty ? (agency, new TextSpan(0, line.Length))
            : label > 0 && GoesOn(rest) && !IsPicture(rest) && !NamesOther(rest) ? (agency, new TextSpan(0, start + length))
            : null;
    }

    /// <summary>Whether something else begins behind the name: an editor, a date.</summary>
    private static bool GoesOn(ReadOnlySpan<char> rest) => rest[0] is ' ' or '|' or '｜' or '\u3000' && rest.IndexOfAny(s_breaks) >= 0;

    /// <summary>LISBON (Reuters) —; BEIJING, June 13 (Xinhua) --; 新华社北京6月13日电; （中央社记者王小明台北13日电）; 据新华社报道.</summary>
    private static (string Agency, TextSpan Span)? Dateline(ReadOnlySpan<char> text)
    {
        var start = IndexOfName(text);
        start += CreditWords.Opening(text[start..]);
        if (Agencies.At(text[start..]) is var (own, length) && !CreditWords.IsJoint(text[(start + length)..]))
        {
            var phrase = text.Slice(start + length, Math.Min(LongestHanDateline, text.Length - start - length));
            var stop = phrase.IndexOfAny(s_stops);
            var report = CreditWords.BehindReport(stop < 0 ? phrase : phrase[..stop]);
            return report < 0 ? null : (own, new TextSpan(0, start + length + report));
        }

        return Bracketed(text);
    }

    private static (string Agency, TextSpan Span)? Bracketed(ReadOnlySpan<char> text)
    {
        var open = text[..Math.Min(LongestDateline, text.Length)].IndexOfAny("(（");
        if (open < 0 || text[..open].IndexOfAny("。!?！？") >= 0 || Agencies.At(text[(open + 1)..]) is not var (agency, length))
        {
            return null;
        }

        var rest = text[(open + 1 + length)..];
        return rest.Length > 1 && rest[0] is ')' or '）' && rest[1..].TrimStart() is [('-' or '–' or '—'), ..] ? (agency, new TextSpan(0, open + length + 2)) : null;
    }

    /// <summary>… (AP); …（新华社）; …（来源：中新社）; … — Reuters.</summary>
    private static (string Agency, TextSpan Span)? SignOff(ReadOnlySpan<char> text)
    {
        var from = Math.Max(0, text.Length - LongestLine);
        var mark = from + text[from..].LastIndexOfAny("(（—–");
        var before = mark > from ? text[..mark].TrimEnd(" —–") : [];
        return before.IsEmpty || !BlockKind.EndsLikeSentence(before) || Line(text[mark..], isMarked: true) is not var (agency, _)
            ? null
            : (agency, new TextSpan(mark, text.Length));
    }

    private static int IndexOfName(ReadOnlySpan<char> text)
    {
        var index = text.IndexOfAnyExcept(s_marks);
        return index < 0 ? text.Length : index;
    }

    private static bool IsPicture(ReadOnlySpan<char> rest) =>
        rest.IndexOfAny("图摄") >= 0 || rest.Contains("photo", StringComparison.OrdinalIgnoreCase) || rest.Contains("image", StringComparison.OrdinalIgnoreCase);

    private static bool NamesOther(ReadOnlySpan<char> rest)
    {
        for (var i = 0; i < rest.Length; i++)
        {
            if ((i == 0 || !char.IsAsciiLetter(rest[i - 1])) && Agencies.At(rest[i..]) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
