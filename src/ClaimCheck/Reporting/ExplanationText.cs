using System.Globalization;

namespace ClaimCheck.Reporting;

/// <summary>Prints an explanation for a terminal: what was read, what was made of it, what came of that.</summary>
public static class ExplanationText
{
    /// <summary>Prints the explanation.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="width">Columns a line may fill; from 40.</param>
    public static void Write(Explanation explanation, TextWriter writer, int width = 100)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        ArgumentNullException.ThrowIfNull(writer);
        new Page(explanation, writer, width).Write();
    }

    private sealed class Page(Explanation explanation, TextWriter writer, int width)
    {
        private readonly Dictionary<string, Claim> _claims = explanation.Report.Claims.ToDictionary(c => c.Id, StringComparer.Ordinal);
        private readonly Dictionary<string, Article> _articles = explanation.Report.Articles.ToDictionary(a => a.Id, StringComparer.Ordinal);

        private readonly OriginText _origins = new(explanation.Report);

        private readonly Dictionary<string, string> _cues = explanation.Cues.ToDictionary(c => c.Claim, c => c.Words, StringComparer.Ordinal);

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
                Line("Nothing was compared with it: no claim of another article is of the same sort.");
            }
        }

        private void Quote(QuoteReading quote)
        {
            Line($"«{Excerpt.Clean(quote.Quote)}»");
            foreach (var place in quote.Places)
            {
                Line($"  {place.Article} {Number(place.Span.Start)}-{Number(place.Span.End)}, {place.Section}: {Excerpt.Clean(place.Reason)}");
                foreach (var claim in place.Claims)
                {
                    Claim(_claims[claim]);
                }
            }

            Line(quote.Places.Count == 0 ? "  It stands in no article; words are compared letter by letter." : "");
        }

        private void Claim(Claim claim)
        {
            var other = claim.Object is null ? "" : $" / {Excerpt.Clean(claim.Object.Text)}";
            var speaker = claim.Attribution is { } name ? $", says {Excerpt.Clean(name)}" : "";
            var scope = string.Concat(claim.Qualifiers.Select(q => $", {q.Key} {q.Value}"));
            Line($"    {claim.Id}  {claim.Predicate}, {Excerpt.Clean(claim.Subject.Text)}{other} = {Excerpt.Clean(claim.Value.Text)}  ({claim.Modality.ToString().ToLowerInvariant()}{speaker}{scope}{Chosen(claim)})");
        }

        /// <summary>Which words chose the predicate.</summary>
        private string Chosen(Claim claim) =>
            _cues.TryGetValue(claim.Id, out var words) ? $"; by «{Excerpt.Clean(words)}»"
            : claim.Predicate.StartsWith("open.", StringComparison.Ordinal) ? "; no word near it speaks of a known predicate" : "";

        private void Fact(Fact fact)
        {
            Line($"Fact {fact.Id}: {fact.Predicate}, {fact.Subject}{(fact.Object is null ? "" : " / " + fact.Object)}: {fact.Verdict.ToString().ToLowerInvariant()}");
            foreach (var claim in fact.Claims.Select(c => _claims[c]))
            {
                var words = claim.Evidence is { } evidence && _articles.TryGetValue(claim.Article, out var article) && evidence.End <= article.Text.Length
                    ? Excerpt.Of(article.Text, evidence, Math.Max(20, width - 4 - DisplayWidth.Of(claim.Article)))
                    : Excerpt.Clean(claim.Value.Text);
                Line($"  {claim.Article}: {words}");
            }

            if (_origins.Line([.. fact.Claims.Select(c => _claims[c])]) is { } shared)
            {
                Line($"  {shared}");
            }

            foreach (var finding in explanation.Findings.Where(f => f.Facts.Contains(fact.Id)))
            {
                Line($"  {finding.Id} {finding.Rule} {finding.Verdict.ToString().ToLowerInvariant()}, {finding.Severity.ToString().ToLowerInvariant()}: {Excerpt.Clean(finding.Explanation)}");
            }

            Line("");
        }

        private void Pair(PairExplanation pair)
        {
            var (left, right) = (_claims[pair.Left], _claims[pair.Right]);
            Line($"{left.Article} «{Excerpt.Clean(left.Value.Text)}» and {right.Article} «{Excerpt.Clean(right.Value.Text)}»: {(pair.Gate == PairGate.None ? "one fact" : "stopped: " + Word(pair.Gate))}");
            Line($"  values   {Word(pair.Relation)}: {Excerpt.Clean(pair.Comparison)}");
            if (pair.Score.Count > 0)
            {
                Line($"  score    {string.Join(", ", pair.Score.Select(p => $"{p.Name} {p.Value.ToString("0.000", CultureInfo.InvariantCulture)}"))}");
                Line($"  shared   {(pair.Shared.Count == 0 ? "nothing" : Excerpt.Clean(string.Join(", ", pair.Shared)))}");
            }

            Line($"  outcome  {Excerpt.Clean(pair.Reason)}");
            Line("");
        }

        private void Line(string text) => writer.Write(text + "\n");

        private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

        private static string Word<T>(T value)
            where T : struct, Enum => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..];
    }
}
