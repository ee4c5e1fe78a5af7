namespace ClaimCheck.Testing.Search;

/// <summary>Words that an expectation names: the name of marks, marked words, or words as they stand in the articles.</summary>
internal sealed class Words
{
    private Words(string asked, string text, Sequence<WordPlace> places)
    {
        Asked = asked;
        Text = text;
        Places = places;
    }

    /// <summary>As the test names them.</summary>
    public string Asked { get; }

    /// <summary>As they stand in an article.</summary>
    public string Text { get; }

    /// <summary>Where they stand; nowhere in claims built by hand.</summary>
    public Sequence<WordPlace> Places { get; }

    /// <summary>Looks for words: first among the names of marks, then among what is marked, then in the texts.</summary>
    /// <exception cref="ClaimExpectationException">They stand nowhere, so nothing could be expected of them.</exception>
    public static Words Find(Ground ground, string asked)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(asked);
        var marked = ground.Marks.Where(m => m.Name == asked).ToArray();
        marked = marked.Length > 0 ? marked : [.. ground.Marks.Where(m => m.Text == asked)];
        if (marked.Length > 0)
        {
            return new Words(asked, marked[0].Text, marked.Select(m => new WordPlace(m.Article, m.Span)).ToSequence());
        }

        var places = ground.Report.Articles.SelectMany(a => WholeWords.Places(a.Text, asked).Select(span => new WordPlace(a.Id, span))).Concat(InQuotes(ground, asked)).ToSequence();
        return places.Count > 0 || ground.Report.Claims.Any(c => IsOf(c, asked))
            ? new Words(asked, asked, places)
            : throw new ClaimExpectationException(Nowhere(ground, asked));
    }

    /// <summary>The words of one mark.</summary>
    public static Words Of(Mark mark) => new(mark.Text, mark.Text, [new WordPlace(mark.Article, mark.Span)]);

    /// <summary>Words of one article, wherever they stand in it.</summary>
    public static Words Of(Ground ground, string article, string text)
    {
        var body = ground.TextOf(article);
        var places = new List<WordPlace>();
        for (var at = body.IndexOf(text, StringComparison.Ordinal); at >= 0; at = body.IndexOf(text, at + text.Length, StringComparison.Ordinal))
        {
            places.Add(new WordPlace(article, new TextSpan(at, at + text.Length)));
        }

        return new Words(text, text, places.ToSequence());
    }

    /// <summary>Whether a claim was read from them.</summary>
    public bool Touch(Claim claim) => claim.Evidence is { } evidence
        ? Places.Any(p => p.Article == claim.Article && p.Span.Overlaps(new TextSpan(evidence.Start, evidence.End)))
        : IsOf(claim, Asked);

    /// <inheritdoc/>
    public override string ToString()
    {
        var articles = Places.Select(p => p.Article).Distinct(StringComparer.Ordinal).ToArray();
        return articles.Length is 0 or > 3 ? $"«{Text}»" : $"«{Text}» ({string.Join(", ", articles)})";
    }

    /// <summary>Where a report was kept without its texts: the places within the words its claims quote.</summary>
    private static IEnumerable<WordPlace> InQuotes(Ground ground, string asked) =>
        from claim in ground.Report.Claims
        let evidence = claim.Evidence
        where evidence is not null && ground.TextOf(claim.Article).Length < evidence.End
        from span in WholeWords.Places(evidence.Quote, asked)
        select new WordPlace(claim.Article, new TextSpan(evidence.Start + span.Start, evidence.Start + span.End));

    private static bool IsOf(Claim claim, string words) => claim.Evidence is null && WholeWords.Places(claim.Value.Text, words).Any();

    private static string Nowhere(Ground ground, string asked)
    {
        var marks = string.Join(", ", ground.Marks.Select(m => m.Name is null ? $"«{m.Text}»" : $"{m.Name} «{m.Text}»"));
        return $"«{asked}» is no mark and stands in no article as words of their own, so nothing can be expected of it. " +
            (marks.Length > 0 ? $"Marked are {marks}." : "Copy the words from an article letter by letter, or mark them: [|words|].");
    }
}
