using ClaimCheck.Claims.Statements;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Slots;

/// <summary>Reads the names that stand in a relation of <see cref="SlotCues"/>: "built by Skovbyg", 由北岭二局承建.</summary>
internal sealed class NamedFillerReader(EntityIndex entities)
{
    /// <summary>How far from the word for a part the name may stand, and how far before it a word that makes it another part.</summary>
    private const int Reach = 24;
    private const int Before = 16;
    private const int MostCommas = 2;

    private readonly EnglishFillers _english = new(entities);

    public IEnumerable<NamedFiller> Read(Statement statement)
    {
        var context = statement.Context;
        if (HanFillers.Asked(context) is { } asked && HanFillers.At(context, context.Sentence.Span.Start) is { } answer && IsFit(context, answer, asked))
        {
            yield return Filler(statement, asked, answer, answer);
        }

        var (text, span) = (context.Document.Text, context.Sentence.Span);
        for (var at = span.Start; at < span.End; at++)
        {
            if (SlotCues.At(text, at, span.End) is { } cue)
            {
                var words = new TextSpan(at, at + cue.Length);
                if (!IsDenied(statement, words) && (Letters.IsHan(text[at]) ? HanFillers.At(context, words.End) : _english.At(context, words.End, cue.Relation)) is { } name && IsFit(context, name, cue.Relation))
                {
                    yield return Filler(statement, cue.Relation, name, words);
                }
            }

            var (length, closing) = SlotCues.ClosingAt(text, at, span.End);
            foreach (var relation in closing)
            {
                if (HanFillers.Within(context, relation.Opening, at) is { } name && IsFit(context, name, relation) && !IsDenied(statement, new TextSpan(at, at + length)))
                {
                    yield return Filler(statement, relation, name, new TextSpan(name.Start, at + length));
                }
            }
        }
    }

    /// <summary>Names beside a word for a part, or tied to it by "is", a comma or 是: "the contractor, Skovbyg"; 特能为官方赞助商.</summary>
    public IEnumerable<NamedFiller> ReadNouns(Statement statement)
    {
        var context = statement.Context;
        var text = context.Document.Text;
        foreach (var (relation, noun) in SoleNouns.In(text, context.Sentence.Span))
        {
            if (!IsDenied(statement, noun) && !OfficeLinks.Turn(text[Math.Max(context.Sentence.Span.Start, noun.Start - Before)..noun.Start]) && NameBy(context, noun) is { } name && IsFit(context, name, relation))
            {
                yield return Filler(statement, relation, name, noun);
            }
        }
    }

    /// <summary>Names before the words for a relation: "Skovbyg won the title", 国家网信办当日约谈.</summary>
    public IEnumerable<NamedFiller> ReadSubjects(Statement statement)
    {
        var context = statement.Context;
        var (text, limit) = (context.Document.Text, context.Sentence.Span.End);
        foreach (var name in context.Entities)
        {
            for (var at = name.Span.End; at < Math.Min(limit, name.Span.End + Reach); at++)
            {
                if (SlotCues.Behind(text, at, limit) is { } cue && (CanLead(context, name.Span.End, at) || IsBirthplace(context, name.Span, at)) && IsSubject(context, name, cue.Relation, at) && !IsDenied(statement, new TextSpan(at, at + cue.Length)))
                {
                    yield return Filler(statement, cue.Relation, name.Span, new TextSpan(at, at + cue.Length)) with { IsSubject = !cue.Relation.IsPlace };
                    break;
                }
            }
        }
    }

    /// <summary>Between the name and the words stand few others: "in Beijing", 于当日.</summary>
    private static bool CanLead(SentenceContext context, int from, int to)
    {
        var between = context.Document.Text.AsSpan(from, to - from);
        return !between.ContainsAny(FillerWords.Marks) && !context.Entities.Any(e => e.Kind != EntityKind.Place && e.Span.Start >= from && e.Span.End <= to && !context.Document.Text.AsSpan(0, e.Span.Start).EndsWith(" of "));
    }

    private bool IsSubject(SentenceContext context, EntityMention name, SlotRelation relation, int cue) =>
        IsFit(context, name.Span, relation) && (relation.IsPlace ? Gazetteer.Find(name.Entity) is not null || IsBirthplace(context, name.Span, cue) : entities.KindOf(name.Entity) != EntityKind.Place);

    /// <summary>"from Varnby, Denmark, where she was born": nothing but the country stands between.</summary>
    private static bool IsBirthplace(SentenceContext context, TextSpan name, int cue)
    {
        var text = context.Document.Text;
        return text.AsSpan(cue).StartsWith("where ") && text[name.End] == ',' && text.AsSpan(0, name.Start) is [.., not ',', ' ']
            && !text.AsSpan(name.End, cue - name.End).ContainsAny(";:()") && text.AsSpan(name.End, cue - name.End).Count(',') <= MostCommas;
    }

    private TextSpan? NameBy(SentenceContext context, TextSpan noun)
    {
        var text = context.Document.Text;
        var isHan = Letters.IsHan(text[noun.Start]);
        var names = context.Entities.Where(e => entities.KindOf(e.Entity) != EntityKind.Place).ToList();
        return names.Find(e => e.Span.Start >= noun.End && e.Span.Start - noun.End <= Reach && (OfficeLinks.LeadsTo(text[noun.End..e.Span.Start]) || OfficeLinks.Gives(text[noun.End..e.Span.Start], isHan)))?.Span
            ?? names.FindLast(e => e.Span.End <= noun.Start && noun.Start - e.Span.End <= Reach && OfficeLinks.Gives(text[e.Span.End..noun.Start], isHan))?.Span
            ?? (isHan ? HanFillers.Behind(context, noun.End) : null);
    }

    private static NamedFiller Filler(Statement statement, SlotRelation relation, TextSpan name, TextSpan cue) =>
        new(statement, relation, name, cue, statement.Context.Entities.FirstOrDefault(e => e.Span == name)?.Entity);

    /// <summary>Whether a word of the clause, but for the cue's own letters, denies or binds it.</summary>
    private static bool IsDenied(Statement statement, TextSpan cue)
    {
        var clause = statement.Context.ClauseIndexAt(cue.Start);
        return statement.Words.Any(w => w.Clause == clause && (w.Sort == WordSort.Negator || (w.Sort == WordSort.Modal && !Letters.IsHan(statement.Context.Document.Text[w.Span.Start]))) && !w.Span.Overlaps(cue));
    }

    private bool IsFit(SentenceContext context, TextSpan name, SlotRelation relation)
    {
        var text = context.Document.Text;
        return !EnglishFillers.IsListed(text, name) && !context.Values.Any(v => v.Value is DateSpan or ClockTime or Quantity && v.Span.Overlaps(name) && v.Span.Length * 2 > name.Length)
            && (!relation.IsPlace || !Letters.IsHan(text[name.End - 1]) || !FillerWords.Times.Contains(text[name.End - 1]))
            && (!relation.IsDoer || context.Entities.FirstOrDefault(e => e.Span == name) is not { } entity || entities.KindOf(entity.Entity) != EntityKind.Place);
    }
}
