using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Finds quantities: money, counts, shares, measures, ages, ranks, durations.</summary>
internal ref struct QuantityScanner(ReadOnlySpan<char> text, ScanContext context, List<Mention> into)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly int _first = into.Count;
    private readonly QuantityDraft _draft = new();

    /// <summary>What stands before this was read.</summary>
    private int _next;

    /// <summary>End of the last quantity: no other reaches back behind it.</summary>
    private int _floor;

    /// <summary>Finds the quantities of a folded text.</summary>
    public static void Scan(ReadOnlySpan<char> text, ScanContext context, List<Mention> into)
    {
        var walk = new TriggerWalk(text, stackalloc TriggerPlace[TriggerWalk.Room]);
        var scanner = new QuantityScanner(text, context, into);
        while (walk.Next())
        {
            scanner.Offer(walk.Quantities);
        }

        scanner.Close();
    }

    /// <summary>Reads at the places that can begin a quantity.</summary>
    public void Offer(scoped ReadOnlySpan<TriggerPlace> places)
    {
        foreach (var (at, end, trigger) in places)
        {
            Offer(at, end, trigger);
        }
    }

    private void Offer(int at, int end, ValueTrigger trigger)
    {
        if (at < _next)
        {
            return;
        }

        if ((trigger & ValueTrigger.Quantity) != 0 && !QuantityText.IsLatin(_text[at]))
        {
            Step(at);
        }
        else
        {
            var wordEnd = WordEnd(end);
            Word(at, wordEnd, wordEnd == end ? (trigger & ValueTrigger.Quantity) != 0 : QuantityTriggers.IsOpener(_text.Slice(at, wordEnd - at)));
        }
    }

    /// <summary>Gives the bare numbers their units, when all is read.</summary>
    public void Close() => QuantityEllipsis.Apply(_text, into, _first);

    private void Word(int at, int end, bool isOpener)
    {
        if (!isOpener || !EnglishArticles.CanBegin(_text, at, end))
        {
            _next = Math.Max(end, QuantityExclusions.AddressEnd(_text, at));
        }
        else if (!Step(at))
        {
            _next = Math.Max(_next, end);
        }
    }

    private int WordEnd(int at)
    {
        while (at < _text.Length && QuantityText.IsLatin(_text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether a quantity is found at a place; notes where to go on.</summary>
    private bool Step(int at)
    {
        var (draft, skip) = (_draft, at + 1);
        if (!Starts(_text, at)
            || !(VoteSplit.Read(_text, at, draft) || EnglishFrequency.Read(_text, at, draft) || QuantityRank.Read(_text, at, _floor, draft) || Plain(at, out skip)))
        {
            _next = Math.Max(skip, at + 1);
            return false;
        }

        var isRank = draft.Dimension == Dimension.Rank;
        if (isRank ? QuantityGate.IsPlace(draft) : QuantityGate.Passes(_text, draft))
        {
            into.Add(new Mention(new TextSpan(draft.Start, draft.End), QuantityRange.Build(draft, _text[draft.Start..draft.End].ToString(), context.Bounds)));
            (_floor, _next) = (draft.End, draft.End);
            return true;
        }

        _next = isRank ? QuantityExclusions.ChainEnd(_text, draft.End)
            : draft is { Whole: not null } or { Upper: not null } ? draft.End : Math.Max(skip, at + 1);
        return false;
    }

    /// <summary>Whether a quantity begins at a place that is no rank; without one, where to go on.</summary>
    private bool Plain(int at, out int skip)
    {
        if (Number(_text, at, out skip) is not { } number)
        {
            return false;
        }

        _draft.Begin(NumberFractions.CanExtend(_text, number) ? NumberFractions.Extend(_text, number) : number);
        _draft.Bound = _draft.Number.Bound;
        QuantityBefore.Read(_text, _draft, _floor);
        QuantitySpan.Join(_text, _draft);
        if (ChineseGate.IsInIdiom(_text, _draft))
        {
            return false;
        }

        QuantityAfter.Read(_text, _draft);
        return true;
    }

    private static bool Starts(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        return char.IsAsciiDigit(c)
            || (c == '.' && Pointed(text, at)) || NumberRatio.IsMark(c)
            || (QuantityText.IsLatin(c) && (at == 0 || !QuantityText.IsLatin(text[at - 1])))
            || NumberHan.Starts(text, at)
            || c == '半' || (c == '过' && QuantityText.Has(text, at, "过半")) || (c == '对' && QuantityText.Has(text, at, "对折"));
    }

    /// <summary>A decimal without its zero: .534, -.5.</summary>
    private static bool Pointed(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) && (at == 0 || text[at - 1] is ' ' or '-' or '(' or '\n');

    private static NumberReading? Number(ReadOnlySpan<char> text, int at, out int skip)
    {
        var c = text[at];
        if (char.IsAsciiDigit(c))
        {
            return Digits(text, at, out skip);
        }

        if (QuantityText.IsLatin(c))
        {
            return Word(text, at, out skip);
        }

        skip = at + 1;
        return c == '.' ? NumberDigits.Pointed(text, at) : NumberRatio.IsMark(c) ? NumberRatio.Read(text, at) : Numeral(text, at, out skip);
    }

    private static NumberReading? Digits(ReadOnlySpan<char> text, int at, out int skip)
    {
        if (NumberRatio.IsSlashed(text, at) && Ratio(text, at, out skip) is { } ratio)
        {
            return ratio;
        }

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

    /// <summary>1/2 miles, 3/4的学生.</summary>
    private static NumberReading? Ratio(ReadOnlySpan<char> text, int at, out int skip)
    {
        var isBehind = at > 0 && (char.IsAsciiDigit(text[at - 1]) || text[at - 1] is '/' or '.');
        var ratio = isBehind ? null : NumberRatio.Read(text, at);
        skip = ratio?.End ?? at + 1;
        return ratio ?? HanFractions.Alone(text, at);
    }

    private static NumberReading? Word(ReadOnlySpan<char> text, int at, out int skip)
    {
        if ((EnglishDurations.Number(text, at) ?? NumberFractions.Alone(text, at)) is { } share)
        {
            skip = at + 1;
            return share;
        }

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
    private static NumberReading? Nothing(ReadOnlySpan<char> text, int at) =>
        QuantityWords.Nouns.At(text, at + 3, out var noun) > 0 && noun is "death" or "injury" or "survivor" or "victim" or "employee"
            ? new NumberReading(at, at + 2, 0m)
            : null;

    private static NumberReading? Numeral(ReadOnlySpan<char> text, int at, out int skip)
    {
        skip = at + 1;
        if (HanFractions.Alone(text, at) is { } share)
        {
            return share;
        }

        if (!NumberHan.IsNumeral(text[at]))
        {
            return null;
        }

        var number = NumberHan.Read(text, at);
        while (skip < text.Length && NumberHan.IsNumeral(text[skip]))
        {
            skip++;
        }

        return number is { } read && read.End > at ? number : null;
    }
}
