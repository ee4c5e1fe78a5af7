using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Reading;
using ClaimCheck.Values;

namespace ClaimCheck;

/// <summary>Reads every value, name and date of an article: the step before claims. Thread-safe.</summary>
public static class MentionReader
{
    /// <summary>The mentions in order of the text, none overlapping another. Takes time in proportion to the length of the text.</summary>
    /// <param name="article">The article; relative dates hang on its day of publication.</param>
    /// <param name="bounds">How far a bound reaches.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static Sequence<Mention> Read(Article article, Bounds bounds = Bounds.News, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        var document = DocumentReader.Read(article);
        var names = EntityIndex.Build([document], new Dictionary<string, string>(StringComparer.Ordinal), cancellationToken);
        return Merge(ValueScanner.Scan(document.Text, ScanContext.Of(document, bounds)), names.In(document).Select(n => Named(n, document, names)))
            .Select(m => m with { Value = m.Value with { Text = m.Span.In(article.Text) } })
            .ToSequence();
    }

    private static Mention Named(EntityMention name, Document document, EntityIndex names)
    {
        var text = name.Span.In(document.Text);
        return new Mention(name.Span, names.KindOf(name.Entity) == EntityKind.Place ? new Place(name.Entity, Gazetteer.Within(name.Entity), text) : new Name(name.Entity, text));
    }

    /// <summary>Values within a name are part of it (Llama 4); a value that reaches further keeps its place.</summary>
    private static List<Mention> Merge(IEnumerable<Mention> values, IEnumerable<Mention> names)
    {
        var merged = new List<Mention>();
        foreach (var mention in values.Concat(names).OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.Length))
        {
            if (merged.Count == 0 || !merged[^1].Span.Overlaps(mention.Span))
            {
                merged.Add(mention);
            }
            else if (mention is { Value: Quantity { Dimension: Dimension.Money } } && merged[^1].Value is Name or Place && mention.Span.End > merged[^1].Span.End)
            {
                merged[^1] = mention;
            }
        }

        return merged;
    }
}
