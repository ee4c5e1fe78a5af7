using System.Collections.Immutable;
using ClaimCheck.Languages;
using ClaimCheck.Reading;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Marks every place where a collected spelling stands.</summary>
internal sealed class NameTagger
{
    private readonly WordTable<string> _han;
    private readonly Dictionary<string, (Entity Entity, EntityKind Kind)> _entities;

    public NameTagger(CollectedNames names, Dictionary<string, (Entity Entity, EntityKind Kind)> entities)
    {
        _entities = entities;
        _han = new WordTable<string>(names.Sets.All.Where(s => !NameForm.IsLatin(s)).Select(s => new Phrase<string>(s, s)));
    }

    public ImmutableArray<EntityMention> Tag(Document document)
    {
        var found = new List<EntityMention>();
        foreach (var sentence in document.Sentences.Where(s => s.Section is not (Section.Boilerplate or Section.Related or Section.Comment)))
        {
            foreach (var name in LatinNames.Find(document, sentence))
            {
                if (_entities.TryGetValue(name.Surface, out var entity))
                {
                    found.Add(new EntityMention(name.Span, entity.Entity.Id, entity.Kind));
                }
            }

            TagHan(document.Text, sentence.Span, found);
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

    private void TagHan(string text, TextSpan within, List<EntityMention> into)
    {
        for (var at = within.Start; at < within.End;)
        {
            if (!Letters.IsHan(text[at]) || _han.At(text, at) is not { } match || at + match.Length > within.End || !_entities.TryGetValue(match.Value, out var entity))
            {
                at++;
                continue;
            }

            into.Add(new EntityMention(new TextSpan(at, at + match.Length), entity.Entity.Id, entity.Kind));
            at += match.Length;
        }
    }
}
