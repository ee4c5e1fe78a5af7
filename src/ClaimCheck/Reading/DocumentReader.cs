using System.Collections.Immutable;
using ClaimCheck.Languages;

namespace ClaimCheck.Reading;

/// <summary>Reads an article: head block, sections, sentences, clauses, quotations. Never throws on any text.</summary>
internal static class DocumentReader
{
    /// <exception cref="OperationCanceledException">Cancelled, also between the sentences of one long paragraph.</exception>
    public static Document Read(Article article, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        var text = article.Text;
        var blocks = BlockReader.Read(text);
        var language = article.Language ?? LanguageGuess.Of(text) ?? "en";
        var head = HeadReader.Read(text, blocks);
        var sections = SectionReader.Read(text, blocks, head);
        return new Document
        {
            Article = article with
            {
                Title = article.Title ?? head.Title,
                Source = article.Source ?? head.Source,
                Published = article.Published ?? head.Published,
                Language = language,
            },
            Language = language,
            Text = ChineseFold.Fold(text),
            Sentences = Sentences(text, blocks, sections, language, cancellation),
        };
    }

    private static ImmutableArray<Sentence> Sentences(string text, List<Block> blocks, Section[] sections, string language, CancellationToken cancellation)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        for (var paragraph = 0; paragraph < blocks.Count; paragraph++)
        {
            var quotations = QuotationFinder.Find(text, blocks[paragraph].Span);
            foreach (var span in SentenceSplitter.Split(text, blocks[paragraph].Span))
            {
                cancellation.ThrowIfCancellationRequested();
                sentences.Add(new Sentence
                {
                    Index = sentences.Count,
                    Paragraph = paragraph,
                    Span = span,
                    Section = SectionReader.Refine(text, span, sections[paragraph]),
                    Language = LanguageGuess.Of(text.AsSpan(span.Start, span.Length)) ?? language,
                    Clauses = ClauseSplitter.Split(text, span),
                    Quotations = Within(quotations, span),
                });
            }
        }

        return sentences.ToImmutable();
    }

    private static ImmutableArray<TextSpan> Within(List<TextSpan> quotations, TextSpan sentence)
    {
        if (quotations.Count == 0)
        {
            return [];
        }

        var within = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var quotation in quotations.SkipWhile(quotation => quotation.End <= sentence.Start).TakeWhile(quotation => quotation.Start < sentence.End))
        {
            within.Add(new TextSpan(Math.Max(quotation.Start, sentence.Start), Math.Min(quotation.End, sentence.End)));
        }

        return within.ToImmutable();
    }
}
