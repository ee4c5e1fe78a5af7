using ClaimCheck.Languages;
using ClaimCheck.Mentions;

namespace ClaimCheck.Claims.Slots;

/// <summary>Reads the Chinese name behind, within or before the words for a relation.</summary>
internal static class HanFillers
{
    private const int Most = 16;
    private const int Least = 2;
    private const int Short = 6;

    /// <summary>What the question before asks for: 震中在哪？</summary>
    public static SlotRelation? Asked(SentenceContext context)
    {
        if (context.Previous is not { } previous || previous.Sentence.Span.In(previous.Document.Text).TrimEnd() is not [.., '？' or '?'])
        {
            return null;
        }

        var (text, span) = (previous.Document.Text, previous.Sentence.Span);
        for (var at = span.Start; at < span.End; at++)
        {
            if (Letters.IsHan(text[at]) && SlotCues.At(text, at, span.End) is { } cue && at + cue.Length < span.End && FillerWords.Asking.Contains(text[at + cue.Length]))
            {
                return cue.Relation;
            }
        }

        return null;
    }

    /// <summary>A short Chinese name that ends the clause right behind the word for the part.</summary>
    public static TextSpan? Behind(SentenceContext context, int at)
    {
        var text = context.Document.Text;
        return At(context, at) is { Length: <= Short } name && name.Start == at
            && NameTables.Verbs.At(text.AsSpan(at, name.Length), out _) == 0 && ConceptLexicon.Default.Chinese(text.AsSpan(at, name.Length)).Length == 0
            ? name
            : null;
    }

    /// <summary>The name that begins there, up to the next mark.</summary>
    public static TextSpan? At(SentenceContext context, int at)
    {
        var (text, limit) = (context.Document.Text, context.Sentence.Span.End);
        while (at < limit && FillerWords.HanLeads.Contains(text[at]))
        {
            at++;
        }

        if (context.Entities.FirstOrDefault(e => e.Span.Start == at) is { } entity && (entity.Span.End >= limit || FillerWords.Ends.Contains(text[entity.Span.End])))
        {
            return entity.Span.End < limit && Quoted(text, entity.Span.End, limit) is { } own ? own : entity.Span;
        }

        var length = text.AsSpan(at, limit - at).IndexOfAny(FillerWords.Ends);
        return length > 0 && Quoted(text, at + length, limit) is { } quoted ? quoted : HanOf(text, new TextSpan(at, length < 0 ? limit : at + length));
    }

    /// <summary>The name in quotation marks behind words that only describe it: 私募基金“青屏资本”.</summary>
    private static TextSpan? Quoted(string text, int open, int limit)
    {
        var close = text[open] switch { '“' => '”', '「' => '」', _ => '\0' };
        var length = close == '\0' ? -1 : text.AsSpan(open, limit - open).IndexOf(close);
        return length is > Least and <= Most ? new TextSpan(open + 1, open + length) : null;
    }

    /// <summary>What stands between the opening and the closing words of a frame.</summary>
    public static TextSpan? Within(SentenceContext context, string opening, int closing)
    {
        var text = context.Document.Text;
        var from = Math.Max(context.Sentence.Span.Start, closing - Most - opening.Length);
        var at = text.AsSpan(from, closing - from).LastIndexOf(opening);
        if (at < 0)
        {
            return null;
        }

        var name = WithoutTime(text, new TextSpan(from + at + opening.Length, closing));
        return name.Length > 0 && !name.In(text).AsSpan().ContainsAny(FillerWords.Ends) ? HanOf(text, name) : null;
    }

    /// <summary>由某人在2009年创办: the name ends before the time.</summary>
    private static TextSpan WithoutTime(string text, TextSpan name)
    {
        var at = text.AsSpan(name.Start, name.Length).IndexOfAny('在', '于');
        return at >= Least ? name with { End = name.Start + at } : name;
    }

    private static TextSpan? HanOf(string text, TextSpan name) =>
        name.Length is >= Least and <= Most && Letters.IsHan(text[name.Start]) && !text.AsSpan(name.Start, name.Length).ContainsAny(FillerWords.Clausal) ? name : null;
}
