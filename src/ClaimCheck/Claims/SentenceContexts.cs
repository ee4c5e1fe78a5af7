using System.Collections.Immutable;
using ClaimCheck.Claims.Speech;
using ClaimCheck.Mentions;
using ClaimCheck.Reading;

namespace ClaimCheck.Claims;

/// <summary>Puts the mentions of a document into its sentences and carries the topic on: the first name that can be a sentence's subject is what the next one goes on about.</summary>
internal static class SentenceContexts
{
    public static IEnumerable<SentenceContext> Of(Document document, EntityIndex entities, ClaimScope scope)
    {
        var values = ValueScanner.Scan(document.Text, ScanContext.Of(document, scope.Bounds));
        var names = entities.In(document);
        EntityMention? topic = null;
        SentenceContext? previous = null;
        var (nextValue, nextName) = (0, 0);
        foreach (var sentence in document.Sentences)
        {
            var own = Inside(values, v => v.Span, sentence.Span, ref nextValue);
            var ownNames = Inside(names, n => n.Span, sentence.Span, ref nextName);
            if (!IsRead(sentence.Section))
            {
                continue;
            }

            var proper = ownNames.RemoveAll(n => TermReader.IsCommon(document.Text, sentence, n.Span));
            previous = new SentenceContext
            {
                Document = document,
                Sentence = sentence,
                Values = own.RemoveAll(v => ownNames.Any(n => n.Span.Contains(v.Span))),
                Entities = ownNames,
                Names = proper,
                Subjects = proper.RemoveAll(n => n.Kind == EntityKind.Place || Adjuncts.Holds(document.Text, sentence, n.Span) || Speakers.Is(document.Text, sentence, n.Span)),
                Terms = TermReader.Read(document, sentence, ownNames.AsSpan(), scope.Cues),
                Topic = topic,
                Previous = previous,
            };
            previous = previous with { Speech = Attributions.Frames(previous) };
            yield return previous;
            topic = previous.Subjects.FirstOrDefault() ?? topic ?? ownNames.FirstOrDefault();
        }
    }

    /// <summary>Whether claims are read from a part of the page.</summary>
    public static bool IsRead(Section section) => section is Section.Body or Section.Heading or Section.Correction;

    private static ImmutableArray<T> Inside<T>(ImmutableArray<T> mentions, Func<T, TextSpan> spanOf, TextSpan sentence, ref int next)
    {
        while (next < mentions.Length && spanOf(mentions[next]).Start < sentence.Start)
        {
            next++;
        }

        var from = next;
        while (next < mentions.Length && spanOf(mentions[next]).End <= sentence.End)
        {
            next++;
        }

        return mentions[from..next];
    }
}
