using ClaimCheck.Reporting;

namespace ClaimCheck.Evaluation;

/// <summary>Lists what went wrong in a story, each with the words to look at.</summary>
internal static class EvaluationDetails
{
    public static void Write(StoryScore story, TextWriter writer)
    {
        foreach (var gold in story.Missed)
        {
            Line(writer, $"missed     {gold.Id} {gold.Kind} ({gold.Fact}): {string.Join(" | ", gold.Sides.Select(s => s.Value))}");
            Quotes(writer, gold.Sides.SelectMany(s => s.Quotes));
        }

        foreach (var finding in story.FalseAlarms)
        {
            Line(writer, $"false      {finding.Id} {finding.Rule} {finding.Explanation}");
            Line(writer, $"             {string.Join(" | ", finding.Sides.Select(s => s.Value.Text))}");
        }

        foreach (var (trap, finding) in story.Sprung)
        {
            Line(writer, $"trap       {trap.Id} {trap.Why}: by {finding.Id}");
            Quotes(writer, trap.Quotes);
        }

        foreach (var gold in story.Unaligned)
        {
            Line(writer, $"unaligned  {gold.Id} {gold.Fact}: {gold.Value}");
            Quotes(writer, gold.Quotes);
        }
    }

    private static void Quotes(TextWriter writer, IEnumerable<GoldQuote> quotes)
    {
        foreach (var quote in quotes)
        {
            Line(writer, $"             {quote.Article}: «{quote.Text}»");
        }
    }

    private static void Line(TextWriter writer, string text) => writer.Write($"  {Excerpt.Clean(text)}\n");
}
