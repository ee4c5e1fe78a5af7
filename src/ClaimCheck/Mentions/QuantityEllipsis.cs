using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Gives a bare number the unit it leaves out: "3.9 million headsets, up from 2.4 million", "rose to 1,334 from 1,290 points",
/// "7- or 8-inch", "280 million of the 1.5 billion shekels", "95,800 who have no job".</summary>
internal static class QuantityEllipsis
{
    private const int Farthest = 60;
    private const int Level = 120;

    /// <summary>Letters of "of" with its blanks.</summary>
    private const int Owner = 4;

    private const int LongestOwner = 24;

    private static readonly string[] s_links = ["up from", "down from", "from", "compared with", "compared to", "against", "versus", "vs", "than", "including", "to", "同比", "高于", "低于", "比"];
    private static readonly string[] s_fillers = ["an average of", "a total of", "just", "only", "some", "about", "around", "nearly"];
    private static readonly string[] s_parts = [" of the ", " of its ", " of their ", " from ", " to "];

    /// <summary>Fills in the units of the bare numbers among mentions in order of the text.</summary>
    public static void Apply(ReadOnlySpan<char> text, List<Mention> mentions, int first)
    {
        for (var i = mentions.Count - 2; i >= first; i--)
        {
            if (IsBare(mentions[i]) && mentions[i + 1].Value is Quantity next && Shares(text, mentions[i].Span.End, mentions[i + 1].Span.Start))
            {
                mentions[i] = Told(mentions[i], next);
            }
        }

        for (var i = first; i < mentions.Count; i++)
        {
            if (IsBare(mentions[i]) && Unit(text, mentions, first, i) is { } unit)
            {
                mentions[i] = Told(mentions[i], unit);
            }
        }
    }

    private static bool IsBare(Mention mention) => mention.Value is Quantity { Dimension: Dimension.Count, Unit: null };

    private static Mention Told(Mention mention, Quantity full)
    {
        var bare = (Quantity)mention.Value;
        return full.Unit is null ? mention : mention with { Value = bare with { Dimension = full.Dimension, Unit = full.Unit, Base = UnitConversion.ToBase(bare.Stated, full.Unit) } };
    }

    private static Quantity? Unit(ReadOnlySpan<char> text, List<Mention> mentions, int first, int at)
    {
        var (start, end) = (mentions[at].Span.Start, mentions[at].Span.End);
        if (QuantityText.Has(text, end, " who "))
        {
            return new Quantity(Dimension.Count, "person", 0m, "");
        }

        if (at == first || mentions[at - 1].Value is not Quantity { Per: null } full)
        {
            return null;
        }

        var link = IsSentence(text, mentions[at - 1].Span.End, start) ? Link(text, mentions[at - 1].Span.End, start) : null;
        return link is not null && Carries(full, link) ? full
            : link is null && full.Dimension == Dimension.Count && IsAnother(text, mentions[at - 1].Span.End, start, end) ? full
            : link == "to" || QuantityText.HasAnyCase(text, Math.Max(0, start - 3), "at ") ? Points(text, mentions, first, at) : null;
    }

    /// <summary>What rose by a share rose "to" a level, not to a share.</summary>
    private static bool Carries(Quantity full, string link) =>
        full is { Unit: not null, Dimension: Dimension.Count or Dimension.Money or Dimension.Share or Dimension.Mass or Dimension.Length } && (link != "to" || full.Dimension != Dimension.Share);

    /// <summary>The level of an index behind its change, when the sentence told another in points.</summary>
    private static Quantity? Points(ReadOnlySpan<char> text, List<Mention> mentions, int first, int at)
    {
        for (var i = at - 1; i >= first && mentions[at].Span.Start - mentions[i].Span.End < Level; i--)
        {
            if (mentions[i].Value is Quantity { Dimension: Dimension.Count, Unit: "point" } point)
            {
                return IsSentence(text, mentions[i].Span.End, mentions[at].Span.Start) ? point : null;
            }
        }

        return null;
    }

    /// <summary>"435 homes by open sale and 187 by tender": a bare number behind "and", with a preposition behind it.</summary>
    private static bool IsAnother(ReadOnlySpan<char> text, int from, int start, int end) =>
        start - from is >= 5 and <= Farthest && QuantityText.Has(text, start - 5, " and ") && QuantityText.Has(text, end, " ") && IsSentence(text, from, start)
        && (QuantityText.Has(text, end, " by ") || QuantityText.Has(text, end, " in ") || QuantityText.Has(text, end, " from "));

    /// <summary>Whether a number leaves its unit to the next: "7- or 8-inch", "four-, five- and six-cylinder", a part "of the" whole.</summary>
    private static bool Shares(ReadOnlySpan<char> text, int from, int to)
    {
        var between = text.Slice(from, Math.Max(0, to - from));
        if (between.Length is > 0 and <= 6 && between[0] == '-' && between.Length > 1 && between[1] is ' ' or ',')
        {
            return true;
        }

        // 720 / 680 km are two lengths, 1 / 4 point is a quarter.
        if (between is "/" or " / ")
        {
            return from > 1 && text[from - 2] is '.' or (>= '0' and <= '9');
        }

        foreach (var part in s_parts)
        {
            if (between.SequenceEqual(part))
            {
                return true;
            }
        }

        return IsOwners(between);
    }

    /// <summary>"71 of parliament's 170 seats": the whole belongs to one word.</summary>
    private static bool IsOwners(ReadOnlySpan<char> between) =>
        between.StartsWith(" of ", StringComparison.Ordinal) && between.Length is > Owner and <= LongestOwner && between[Owner..].IndexOf(' ') == between.Length - Owner - 1
        && (between.EndsWith("'s ", StringComparison.Ordinal));

    private static bool IsSentence(ReadOnlySpan<char> text, int from, int to)
    {
        var between = text.Slice(from, Math.Max(0, to - from));
        return !between.ContainsAny('\n', ';', '。') && !between.Contains(". ", StringComparison.Ordinal);
    }

    private static string? Link(ReadOnlySpan<char> text, int from, int to)
    {
        if (to - from > Farthest)
        {
            return null;
        }

        var before = text.Slice(from, Math.Max(0, to - from)).TrimEnd(' ');
        foreach (var filler in s_fillers)
        {
            before = before.EndsWith(filler, StringComparison.Ordinal) ? before[..^filler.Length].TrimEnd(' ') : before;
        }

        foreach (var link in s_links)
        {
            if (before.EndsWith(link, StringComparison.OrdinalIgnoreCase) && (before.Length == link.Length || !char.IsAsciiLetter(link[0]) || !char.IsAsciiLetter(before[^(link.Length + 1)])))
            {
                return link;
            }
        }

        return null;
    }
}
