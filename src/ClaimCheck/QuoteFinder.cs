using System.Globalization;
using ClaimCheck.Claims;
using ClaimCheck.Languages;
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
        var reason = Reason(section, claims.Count, recognised);
        return new QuotePlace
        {
            Article = document.Article.Id,
            Span = span,
            Section = WordOf(section),
            Claims = claims,
            Mentions = recognised,
            Reason = MessageTable.English(reason),
            ReasonMessage = reason,
        };
    }

    private static Message Reason(Section? section, int claims, Sequence<Mention> mentions)
    {
        if (claims > 0)
        {
            return Say(claims == 1 ? "claim" : "claims", ("count", claims.ToString(CultureInfo.InvariantCulture)));
        }

        if (section is not { } known || !SentenceContexts.IsRead(known))
        {
            return Say("unread", ("section", WordOf(section)));
        }

        return mentions.Count == 0 ? Say("nothing") : Say("unclaimed", ("mentions", string.Join("; ", mentions.Select(m => $"{m.Value.Text} ({m.Value.Kind})"))));
    }

    private static string WordOf(Section? section) => section?.ToString().ToLowerInvariant() ?? "none";

    private static Message Say(string what, params (string Name, string Value)[] args) => new("quote." + what, new Qualifiers(args.Select(a => new KeyValuePair<string, string>(a.Name, a.Value))));
}
