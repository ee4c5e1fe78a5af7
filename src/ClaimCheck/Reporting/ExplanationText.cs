using System.Globalization;
using ClaimCheck.Languages;

namespace ClaimCheck.Reporting;

/// <summary>Prints an explanation for a terminal: what was read, what was made of it, what came of that.</summary>
public static class ExplanationText
{
    /// <summary>Prints the explanation.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="writer">Where to; it is not closed.</param>
    /// <param name="options">Language and width; null for the defaults.</param>
    public static void Write(Explanation explanation, TextWriter writer, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        ArgumentNullException.ThrowIfNull(writer);
        new Page(explanation, writer, options ?? new ReportOptions()).Write();
    }

    private sealed class Page(Explanation explanation, TextWriter writer, ReportOptions options)
    {
        private readonly Dictionary<string, Claim> _claims = explanation.Report.Claims.ToDictionary(c => c.Id, StringComparer.Ordinal);
        private readonly Dictionary<string, Article> _articles = explanation.Report.Articles.ToDictionary(a => a.Id, StringComparer.Ordinal);

        private readonly OriginText _origins = new(explanation.Report);

        private readonly Dictionary<string, string> _cues = explanation.Cues.ToDictionary(c => c.Claim, c => c.Words, StringComparer.Ordinal);

        private readonly Words _words = Words.Of(options.Language);

        public void Write()
        {
            foreach (var quote in explanation.Quotes)
            {
                Quote(quote);
            }

            foreach (var fact in explanation.Report.Facts.Where(f => explanation.Facts.Contains(f.Id)))
            {
                Fact(fact);
            }

            foreach (var pair in explanation.Pairs)
            {
                Pair(pair);
            }

            if (explanation.Claims.Count > 0 && explanation.Pairs.Count == 0)
            {
                Line(_words["explain.none"]);
            }
        }

        private void Quote(QuoteReading quote)
        {
            Say(0, "explain.quote", Excerpt.Clean(quote.Quote));
            foreach (var place in quote.Places)
            {
                Say(2, "explain.place", place.Article, Number(place.Span.Start), Number(place.Span.End), _words["word." + place.Section], Text(place.ReasonMessage));
                foreach (var claim in place.Claims)
                {
                    Claim(_claims[claim]);
                }
            }

            Line(quote.Places.Count == 0 ? "  " + _words["explain.nowhere"] : "");
        }

        private void Claim(Claim claim)
        {
            var other = claim.Object is null ? "" : $" / {Excerpt.Clean(claim.Object.Text)}";
            var about = _words.Format("explain.about", Label(claim.Predicate), Excerpt.Clean(claim.Subject.Text) + other);
            var speaker = claim.Attribution is { } name ? _words.Format("explain.says", Excerpt.Clean(name)) : "";
            var scope = string.Concat(claim.Qualifiers.Select(q => _words.Qualifier(q.Key, q.Value)).Select(q => _words.Format("explain.scope", q.Name, q.Value)));
            Say(4, "explain.claim", claim.Id, about, Excerpt.Clean(claim.Value.Text), $"{_words["word." + ReportView.Word(claim.Modality)]}{speaker}{scope}{Chosen(claim)}");
        }

        /// <summary>Which words chose the predicate.</summary>
        private string Chosen(Claim claim) =>
            _cues.TryGetValue(claim.Id, out var words) ? _words.Format("explain.by", Excerpt.Clean(words))
            : claim.Predicate.StartsWith("open.", StringComparison.Ordinal) ? _words["explain.byNone"] : "";

        private void Fact(Fact fact)
        {
            var about = _words.Format("explain.about", Label(fact.Predicate), fact.Object is null ? fact.Subject : $"{fact.Subject} / {fact.Object}");
            Say(0, "explain.fact", fact.Id, about, _words["verdict." + ReportView.Word(fact.Verdict)]);
            foreach (var claim in fact.Claims.Select(c => _claims[c]))
            {
                var words = claim.Evidence is { } evidence && _articles.TryGetValue(claim.Article, out var article) && evidence.End <= article.Text.Length
                    ? Excerpt.Of(article.Text, evidence, Math.Max(20, options.Width - 4 - DisplayWidth.Of(claim.Article)))
                    : Excerpt.Clean(claim.Value.Text);
                Line($"  {claim.Article}: {words}");
            }

            if (_origins.Line([.. fact.Claims.Select(c => _claims[c])], _words) is { } shared)
            {
                Line($"  {shared}");
            }

            foreach (var finding in explanation.Findings.Where(f => f.Facts.Contains(fact.Id)))
            {
                Say(2, "explain.finding", finding.Id, finding.Rule, _words["verdict." + ReportView.Word(finding.Verdict)], _words["severity." + ReportView.Word(finding.Severity)], Excerpt.Clean(MessageText.Of(finding, options.Language)));
            }

            Line("");
        }

        private void Pair(PairExplanation pair)
        {
            var (left, right) = (_claims[pair.Left], _claims[pair.Right]);
            var end = pair.Gate == PairGate.None ? _words["explain.oneFact"] : _words.Format("explain.stopped", _words["gate." + Word(pair.Gate)]);
            Say(0, "explain.pair", left.Article, Excerpt.Clean(left.Value.Text), right.Article, Excerpt.Clean(right.Value.Text), end);
            Say(2, "explain.values", _words["relation." + Word(pair.Relation)], Text(pair.ComparisonMessage));
            if (pair.Score.Count > 0)
            {
                Say(2, "explain.score", List(pair.Score.Select(p => $"{_words["score." + p.Name]} {p.Value.ToString("0.000", CultureInfo.InvariantCulture)}")));
                Say(2, "explain.shared", pair.Shared.Count == 0 ? _words["explain.sharedNone"] : Excerpt.Clean(List(pair.Shared)));
            }

            Say(2, "explain.outcome", pair.ReasonMessages.Select(Text).Aggregate((first, next) => _words.Format("text.sentences", first, next)));
            Line("");
        }

        /// <summary>A message in the language; of a rule of one's own, which has no text here, the explanation it carries.</summary>
        private string Text(Message message) => Excerpt.Clean(MessageText.Of(message, options.Language) ?? MessageTable.EnglishOrText(message));

        /// <summary>In English the id, which the options of rule sets and of the command line take.</summary>
        private string Label(string predicate) => options.Language == UiLanguage.English ? predicate : Words.Label(predicate, options.Language);

        private string List(IEnumerable<string> items) => string.Join(_words["text.comma"], items);

        private void Say(int indent, string key, params ReadOnlySpan<string> args) => Line(new string(' ', indent) + _words.Format(key, args));

        private void Line(string text) => writer.Write(text + "\n");

        private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

        private static string Word<T>(T value)
            where T : struct, Enum => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..];
    }
}
