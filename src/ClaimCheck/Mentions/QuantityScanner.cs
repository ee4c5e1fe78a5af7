using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Finds quantities: money, counts, shares, measures, ages, ranks, durations.</summary>
internal sealed class QuantityScanner
{
    private readonly string _written;
    private readonly string _text;
    private readonly Bounds _bounds;
    private readonly QuantityDraft _draft = new();

    /// <summary>End of the last quantity: no other reaches back behind it.</summary>
    private int _floor;

    private QuantityScanner(string text, Bounds bounds) => (_written, _text, _bounds) = (text, QuantityText.Fold(text), bounds);

    public static void Scan(string text, ScanContext context, List<Mention> into) => new QuantityScanner(text, context.Bounds).Scan(into);

    private void Scan(List<Mention> into)
    {
        var folded = _text;
        var classes = QuantityTriggers.Table;
        var words = QuantityTriggers.EnglishWords;
        var first = into.Count;
        for (var at = 0; at < folded.Length;)
        {
            var kind = classes[folded[at]];
            var end = kind == QuantityTriggers.Letter ? WordEnd(folded, at, classes) : at + 1;
            if (kind == 0 || (kind == QuantityTriggers.Letter && !(words.Contains(folded.AsSpan(at, end - at)) && EnglishArticles.CanBegin(folded, at, end))))
            {
                at = end - at > 2 ? Math.Max(end, QuantityExclusions.AddressEnd(folded, at)) : end;
                continue;
            }

            var (next, isFound) = Step(at, into);
            at = Math.Max(next, kind == QuantityTriggers.Letter && !isFound ? end : at + 1);
        }

        QuantityEllipsis.Apply(folded, into, first);
    }

    private static int WordEnd(string text, int at, ReadOnlySpan<byte> classes)
    {
        while (at < text.Length && classes[text[at]] == QuantityTriggers.Letter)
        {
            at++;
        }

        return at;
    }

    /// <summary>Reads at one place: where to go on, and whether a mention ended there.</summary>
    private (int Next, bool IsFound) Step(int at, List<Mention> into)
    {
        var (text, draft, skip) = (_text, _draft, at + 1);
        if (!Starts(text, at)
            || !(VoteSplit.Read(text, at, draft) || EnglishFrequency.Read(text, at, draft) || QuantityRank.Read(text, at, _floor, draft) || Plain(at, out skip)))
        {
            return (Math.Max(skip, at + 1), false);
        }

        var isRank = draft.Dimension == Dimension.Rank;
        if (isRank ? QuantityGate.IsPlace(draft) : QuantityGate.Passes(text, draft))
        {
            into.Add(new Mention(new TextSpan(draft.Start, draft.End), QuantityRange.Build(draft, _written[draft.Start..draft.End], _bounds)));
            _floor = draft.End;
            return (draft.End, true);
        }

        return (isRank ? QuantityExclusions.ChainEnd(text, draft.End)
            : draft is { Whole: not null } or { Upper: not null } ? draft.End : Math.Max(skip, at + 1), false);
    }

    /// <summary>Whether a quantity begins at a place that is no rank; without one, where to go on.</summary>
    private bool Plain(int at, out int skip)
    {
        if (Number(_text, at, out skip) is not { } number)
        {
            return false;
        }

        _draft.Begin(NumberFractions.Extend(_text, number));
        _draft.Bound = _draft.Number.Bound;
        QuantityBefore.Read(_text, _draft, _floor);
        QuantitySpan.Join(_text, _draft);
        QuantityAfter.Read(_text, _draft);
        return true;
    }

    private static bool Starts(string text, int at)
    {
        var c = text[at];
        return char.IsAsciiDigit(c)
            || (c == '.' && Pointed(text, at)) || NumberRatio.IsMark(c)
            || (QuantityText.IsLatin(c) && (at == 0 || !QuantityText.IsLatin(text[at - 1])))
            || NumberHan.Starts(text, at)
            || c is '半' or '过' or '对';
    }

    /// <summary>A decimal without its zero: .534, -.5.</summary>
    private static bool Pointed(string text, int at) =>
        at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) && (at == 0 || text[at - 1] is ' ' or '-' or '(' or '\n');

    private static NumberReading? Number(string text, int at, out int skip)
    {
        skip = at + 1;
        var c = text[at];
        if ((char.IsAsciiDigit(c) && (at == 0 || !char.IsAsciiDigit(text[at - 1]) && text[at - 1] is not ('/' or '.')) || NumberRatio.IsMark(c)) && NumberRatio.Read(text, at) is { } ratio)
        {
            skip = ratio.End;
            return ratio;
        }

        if ((EnglishDurations.Number(text, at) ?? NumberFractions.Alone(text, at)) is { } share)
        {
            return share;
        }

        if (c == '.')
        {
            return NumberDigits.Pointed(text, at);
        }

        if (char.IsAsciiDigit(c))
        {
            skip = NumberCodes.EndOf(text, at);
            if (skip > at)
            {
                return null;
            }

            skip = NumberDigits.Token(text, at);
            if (QuantityExclusions.Digits(text, at, skip) && !NumberPower.Follows(text, skip))
            {
                skip = QuantityExclusions.ChainEnd(text, skip);
                return null;
            }

            var number = NumberDigits.Read(text, at);
            skip = number is null ? QuantityExclusions.ChainEnd(text, skip) : skip;
            return number;
        }

        return QuantityText.IsLatin(c) ? Word(text, at, out skip) : NumberHan.IsNumeral(c) ? Han(text, at, out skip) : null;
    }

    private static NumberReading? Word(string text, int at, out int skip)
    {
        skip = at + Math.Max(1, NumberWordsEn.WordAt(text, at));
        var length = QuantityWords.Vague.At(text, at, out var vague);
        if (length > 0)
        {
            return new NumberReading(at, at + length, vague!.Low!.Value) { Vague = vague };
        }

        if (at > 0 && (text[at - 1] is '\'' or '_' or '@' || char.IsAsciiDigit(text[at - 1]) || (at > 1 && text[at - 1] == '-' && char.IsAsciiDigit(text[at - 2]))))
        {
            return null;
        }

        return QuantityText.HasAnyCase(text, at, "no ") ? Nothing(text, at) : NumberWordsEn.Read(text, at);
    }

    /// <summary>"No deaths" counts zero; "no doubt" counts nothing.</summary>
    private static NumberReading? Nothing(string text, int at) =>
        QuantityWords.Nouns.At(text, at + 3, out var noun) > 0 && noun is "death" or "injury" or "survivor" or "victim" or "employee"
            ? new NumberReading(at, at + 2, 0m)
            : null;

    private static NumberReading? Han(string text, int at, out int skip)
    {
        var number = NumberHan.Read(text, at);
        skip = at + 1;
        while (skip < text.Length && NumberHan.IsNumeral(text[skip]))
        {
            skip++;
        }

        return number is { } read && read.End > at ? number : null;
    }
}
