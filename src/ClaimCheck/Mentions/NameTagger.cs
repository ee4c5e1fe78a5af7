using System.Collections.Immutable;
using ClaimCheck.Languages;
using ClaimCheck.Reading;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Marks every place where a collected spelling stands.</summary>
internal sealed class NameTagger
{
    private readonly HanPhrases<string> _han;
    private readonly CollectedNames _names;
    private readonly string[] _given;
    private readonly Dictionary<string, (Entity Entity, EntityKind Kind)> _entities;

    /// <summary>Marks the names of one set of documents.</summary>
    /// <param name="names">What was collected from them.</param>
    /// <param name="entities">Entity and kind of each spelling.</param>
    /// <param name="given">Spellings in Latin letters that a user gave: found however they are written.</param>
    public NameTagger(CollectedNames names, Dictionary<string, (Entity Entity, EntityKind Kind)> entities, IEnumerable<string> given)
    {
        (_names, _entities, _given) = (names, entities, [.. given.Where(NameForm.IsLatin)]);
        _han = new HanPhrases<string>(names.Sets.All.Where(s => s.Length > 1 && !NameForm.IsLatin(s)).Select(s => new Phrase<string>(s, s)));
    }

    public ImmutableArray<EntityMention> Tag(Document document)
    {
        var found = new List<EntityMention>();
        var shorts = new SharedNames(_names, document);
        foreach (var name in _names.Found[document])
        {
            if (name.Surface.Length == 1 || NameForm.IsLatin(name.Surface))
            {
                Add(document.Text, name.Span, name.Surface, shorts, found);
            }
        }

        foreach (var sentence in document.Sentences.Where(NameFinder.IsRead))
        {
            TagHan(document.Text, sentence.Span, shorts, found);
            TagGiven(document.Text, sentence.Span, shorts, found);
        }

        found.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.Length.CompareTo(a.Span.Length));
        var kept = ImmutableArray.CreateBuilder<EntityMention>(found.Count);
        foreach (var mention in found)
        {
            if (kept.Count == 0 || !kept[^1].Span.Overlaps(mention.Span))
            {
                kept.Add(mention);
            }
        }

        return kept.ToImmutable();
    }

    private void TagHan(string text, TextSpan within, SharedNames shorts, List<EntityMention> into)
    {
        for (var at = within.Start; at < within.End;)
        {
            var length = Letters.IsHan(text[at]) ? _han.At(text.AsSpan(at, within.End - at), out var surface) : Surfaceless(out surface);
            if (length > 0)
            {
                Add(text, new TextSpan(at, at + length), surface!, shorts, into);
            }

            at += Math.Max(1, length);
        }
    }

    private void TagGiven(string text, TextSpan within, SharedNames shorts, List<EntityMention> into)
    {
        foreach (var spelling in _given)
        {
            for (var at = within.Start; at < within.End;)
            {
                var found = Languages.WordSearch.IndexOf(text.AsSpan(at, within.End - at), spelling);
                if (found < 0)
                {
                    break;
                }

                var span = new TextSpan(at + found, at + found + spelling.Length);
                at = span.End;
                if (span.In(text) == spelling)
                {
                    Add(text, span, spelling, shorts, into);
                }
            }
        }
    }

    private static int Surfaceless(out string? surface)
    {
        surface = null;
        return 0;
    }

    private void Add(string text, TextSpan span, string surface, SharedNames shorts, List<EntityMention> into)
    {
        if (shorts.Meant(surface) is { } meant && _entities.TryGetValue(meant, out var entity) && (!_names.WeakPlaces.Contains(surface) || PlaceContext.Speaks(text, span)))
        {
            into.Add(new EntityMention(span, entity.Entity.Id, entity.Kind));
        }
    }
}
