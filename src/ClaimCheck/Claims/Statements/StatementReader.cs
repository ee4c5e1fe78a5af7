using System.Collections.Immutable;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Reading;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Statements;

/// <summary>Reads a sentence as the row of its words that count.</summary>
internal static class StatementReader
{
    /// <summary>An article of so few sentences is a statement, not a story.</summary>
    private const int Brief = 2;

    public static Statement Read(SentenceContext context)
    {
        var words = ImmutableArray.CreateBuilder<StatementWord>();
        var at = context.Sentence.Span.Start;
        foreach (var value in context.Values.Where(v => v.Value is Quantity or DateSpan or ClockTime).OrderBy(v => v.Span.Start))
        {
            if (value.Span.Start < at || IsArticle(context, value))
            {
                continue;
            }

            ReadText(context, at, value.Span.Start, words);
            words.Add(ValueWord(context, value));
            at = value.Span.End;
        }

        ReadText(context, at, context.Sentence.Span.End, words);
        return new Statement { Context = context, Words = words.ToImmutable(), IsBrief = IsBrief(context) };
    }

    private static bool IsBrief(SentenceContext context) => context.Document.Sentences.Length <= Brief;

    /// <summary>一部电影 is a film, not a count of one: its noun is read as a word.</summary>
    private static bool IsArticle(SentenceContext context, Mention value) =>
        value.Value is Quantity { Dimension: Dimension.Count, Stated: 1, Bound: Bound.None } && context.Document.Text[value.Span.Start] == '一' && value.Span.Length > 2;

    private static StatementWord ValueWord(SentenceContext context, Mention mention)
    {
        var meanings = mention.Value is Quantity { Dimension: Dimension.Count, Stated: 1 } ? Sequence.Create([new Meaning("many", "-")]) : [];
        var sort = mention.Value is Quantity { Dimension: Dimension.Count, Stated: 0 } ? WordSort.Negator : WordSort.Value;
        return new StatementWord("v:" + ValueSort.Of(mention.Value), mention.Span, sort, meanings, context.ClauseIndexAt(mention.Span.Start)) { Value = mention.Value };
    }

    private static void ReadText(SentenceContext context, int start, int end, ImmutableArray<StatementWord>.Builder into)
    {
        var text = context.Document.Text;
        var latin = new List<TextSpan>();
        for (var i = start; i < end;)
        {
            if (Letters.IsHan(text[i]))
            {
                ReadEnglish(context, latin, into);
                i = ReadHan(context, i, end, into);
            }
            else if (char.IsLetterOrDigit(text[i]))
            {
                var from = i;
                while (i < end && (char.IsLetterOrDigit(text[i]) || (text[i] > '\u007f' && PlainWord.IsMark(text[i])) || IsJoint(text, i, end)) && !Letters.IsHan(text[i]))
                {
                    i++;
                }

                latin.Add(new TextSpan(from, i));
            }
            else
            {
                i++;
            }
        }

        ReadEnglish(context, latin, into);
    }

    /// <summary>A point or an apostrophe between letters belongs to the word: U.S., didn't.</summary>
    private static bool IsJoint(string text, int at, int end) =>
        (text[at] is '.' or '\'' or '’' && at + 1 < end && char.IsLetter(text[at + 1])) || IsGrouping(text, at, end);

    /// <summary>Whether a comma parts three digits from those before: 4,800 is one word.</summary>
    private static bool IsGrouping(string text, int at, int end) =>
        text[at] == ',' && at > 0 && at + 3 < end && char.IsAsciiDigit(text[at - 1]) && text.AsSpan(at + 1, 3).IndexOfAnyExceptInRange('0', '9') < 0 && (at + 4 >= end || !char.IsAsciiDigit(text[at + 4]));

    private static int ReadHan(SentenceContext context, int at, int end, ImmutableArray<StatementWord>.Builder into)
    {
        var (entry, length) = Vocabulary.Default.Chinese(context.Document.Text.AsSpan(at, end - at));
        var span = new TextSpan(at, at + Math.Max(1, length));
        Add(context, entry, entry?.Key ?? string.Concat("h:", context.Document.Text.AsSpan(span.Start, span.Length)), span, into);
        return span.End;
    }

    private static void ReadEnglish(SentenceContext context, List<TextSpan> spans, ImmutableArray<StatementWord>.Builder into)
    {
        if (spans.Count == 0)
        {
            return;
        }

        var text = context.Document.Text;
        var parts = EnglishParts.Of(text, spans);
        spans.Clear();
        var (words, stems) = (new WordRow(), new WordRow());
        foreach (var part in parts)
        {
            words.Add(PlainWord.Of(text.AsSpan(part.Start, part.Length), words.Room(part.Length)));
            var verb = IrregularVerbs.BaseOf(words[words.Count - 1]);
            stems.Add(EnglishStem.Of(verb, stems.Room(verb.Length)));
        }

        for (var i = 0; i < parts.Count;)
        {
            var (entry, count) = Vocabulary.Default.English(words, stems, i);
            var span = new TextSpan(parts[i].Start, parts[i + Math.Max(1, count) - 1].End);
            if (words[i] is [>= '0' and <= '9', ..] && BareNumber.Read(words[i], span.In(text), IsBrief(context)) is { } value)
            {
                into.Add(ValueWord(context, new Mention(span, value)));
            }
            else
            {
                Add(context, entry, entry?.Key ?? string.Concat("w:", stems[i]), span, into);
            }

            i += Math.Max(1, count);
        }
    }

    private static void Add(SentenceContext context, VocabularyEntry? entry, string key, TextSpan span, ImmutableArray<StatementWord>.Builder into)
    {
        if (entry?.Sort != WordSort.Light)
        {
            into.Add(new StatementWord(key, span, entry?.Sort ?? WordSort.Content, entry?.Meanings ?? [], context.ClauseIndexAt(span.Start)));
        }
    }
}
