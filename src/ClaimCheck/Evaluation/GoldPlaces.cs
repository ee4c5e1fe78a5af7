namespace ClaimCheck.Evaluation;

/// <summary>Tells which claims of a report touch the words of a label.</summary>
internal sealed class GoldPlaces
{
    /// <summary>Evidence is the value's own words: a longer stretch would touch labels it does not mean.</summary>
    private const int LongestEvidence = 120;

    private readonly Dictionary<string, string> _texts;
    private readonly Dictionary<string, Claim> _claims;
    private readonly Dictionary<GoldQuote, List<TextSpan>> _places = [];

    public GoldPlaces(LabelledStory story, Report report)
    {
        _texts = story.Articles.ToDictionary(a => a.Id, a => a.Text, StringComparer.Ordinal);
        _claims = report.Claims
            .Where(c => c.Evidence is { Field: "text" } e && e.End - e.Start <= LongestEvidence)
            .ToDictionary(c => c.Id, StringComparer.Ordinal);
    }

    public bool Touches(GoldQuote quote, IEnumerable<string> claims)
    {
        foreach (var id in claims)
        {
            if (_claims.TryGetValue(id, out var claim) && claim.Article == quote.Article && PlacesOf(quote).Exists(p => p.Overlaps(new TextSpan(claim.Evidence!.Start, claim.Evidence.End))))
            {
                return true;
            }
        }

        return false;
    }

    public bool Touches(Sequence<GoldQuote> quotes, IEnumerable<string> claims) => quotes.Any(q => Touches(q, claims));

    /// <summary>Whether two sides of the finding touch the quotes of two different groups.</summary>
    public bool Opposes(Finding finding, IReadOnlyList<Sequence<GoldQuote>> groups)
    {
        var touching = groups.Select(g => SidesTouching(finding, g)).ToArray();
        for (var i = 0; i < touching.Length; i++)
        {
            for (var j = i + 1; j < touching.Length; j++)
            {
                if (touching[i].Exists(left => touching[j].Exists(right => left != right)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private List<int> SidesTouching(Finding finding, Sequence<GoldQuote> quotes) =>
        [.. Enumerable.Range(0, finding.Sides.Count).Where(side => Touches(quotes, finding.Sides[side].Claims))];

    /// <summary>Every place of the words, overlapping ones included.</summary>
    private List<TextSpan> PlacesOf(GoldQuote quote)
    {
        if (_places.TryGetValue(quote, out var places))
        {
            return places;
        }

        places = _places[quote] = [];
        var text = _texts.GetValueOrDefault(quote.Article, "");
        for (var at = Next(0); at >= 0; at = Next(at + 1))
        {
            places.Add(new TextSpan(at, at + quote.Text.Length));
        }

        return places;

        int Next(int from) => quote.Text.Length == 0 || from >= text.Length ? -1 : text.IndexOf(quote.Text, from, StringComparison.Ordinal);
    }
}
