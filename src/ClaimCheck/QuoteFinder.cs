using ClaimCheck.Claims;
using ClaimCheck.Reading;

namespace ClaimCheck;

/// <summary>Finds quoted words in the articles and says what was read there.</summary>
internal sealed class QuoteFinder(IReadOnlyList<Document> documents, Report report, Bounds bounds)
{
    private const int MostPlaces = 20;

    public QuoteReading Read(string quote) => new(quote, documents.SelectMany(d => Places(quote, d)).Take(MostPlaces).ToSequence());

    private IEnumerable<QuotePlace> Places(string quote, Document document)
    {
        var text = document.Article.Text;
        Sequence<Mention>? mentions = null;
        for (var at = text.IndexOf(quote, StringComparison.Ordinal); at >= 0; at = at + 1 < text.Length ? text.IndexOf(quote, at + 1, StringComparison.Ordinal) : -1)
        {
            mentions ??= MentionReader.Read(document.Article, bounds);
            yield return Place(document, new TextSpan(at, at + quote.Length), mentions);
        }
    }

    private QuotePlace Place(Document document, TextSpan span, Sequence<Mention> mentions)
    {
        var section = document.Sentences.FirstOrDefault(s => s.Span.Overlaps(span))?.Section;
        var claims = report.Claims.Where(c => c.Article == document.Article.Id && c.Evidence is { } e && span.Overlaps(new TextSpan(e.Start, e.End))).Select(c => c.Id).ToSequence();
        var recognised = mentions.Where(m => m.Span.Overlaps(span)).ToSequence();
        return new QuotePlace
        {
            Article = document.Article.Id,
            Span = span,
            Section = section?.ToString().ToLowerInvariant() ?? "none",
            Claims = claims,
            Mentions = recognised,
            Reason = Reason(section, claims.Count, recognised),
        };
    }

    private static string Reason(Section? section, int claims, Sequence<Mention> mentions)
    {
        if (claims > 0)
        {
            return FormattableString.Invariant($"{claims} claim{(claims == 1 ? "" : "s")} read.");
        }

        if (section is not { } known || !SentenceContexts.IsRead(known))
        {
            return $"Not read: it stands in the part of the page called {section?.ToString().ToLowerInvariant() ?? "none"}.";
        }

        return mentions.Count == 0
            ? "No claim: no value, name or date was recognised in it."
            : $"No claim: recognised were {string.Join(", ", mentions.Select(m => $"{m.Value.Text} ({m.Value.Kind})"))}, and nothing was claimed of them.";
    }
}
