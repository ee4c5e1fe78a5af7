using ClaimCheck.Claims.Speech;

namespace ClaimCheck.Claims.Casualties;

/// <summary>Tolls that two speakers of one article give: police said twelve, the hospital said fifteen. Neither is a part of the other.</summary>
internal static class ContestedTolls
{
    /// <summary>Less than this share of the other is told of a part: of those in one hospital.</summary>
    private const decimal LeastShare = 0.5m;

    /// <summary>An article with more statements is a list of events.</summary>
    private const int MostTold = 400;

    /// <summary>Whether a statement gives another speaker's number of what the article's own toll counts, which has a speaker wherever it is told.</summary>
    public static bool Are(Told item, IReadOnlyList<Told> told, Tolls tolls)
    {
        if (told.Count > MostTold)
        {
            return false;
        }

        var statement = item.Statement;
        if (item is not { IsAside: false, Context: { } context } || statement is not { IsNumber: true, IsCounted: true, IsGrave: false, IsWeak: false, Ranked: null, Count: { } count }
            || !statement.People.All(p => p is { IsExact: true, IsPart: false, IsMore: false, IsOneOf: false, IsOneSort: false })
            || tolls[statement.Harm]?.Value is not { } total || total == count || Math.Min(total, count) < LeastShare * Math.Max(total, count)
            || Attributions.Of(context, statement.Span) is not { } speaker)
        {
            return false;
        }

        var tellers = told.Where(t => !t.IsAside && t.Statement.Harm == statement.Harm && t.Statement.Count == total).ToArray();
        return tellers.Length > 0 && Array.TrueForAll(tellers, t => t.Context is not null && IsOther(t, speaker) && !OtherMoments.AreTold(context.Document.Text, EvidenceOf(context, statement), EvidenceOf(t.Context!, t.Statement)));
    }

    private static bool IsOther(Told told, string speaker) =>
        Attributions.Of(told.Context!, told.Statement.Span) is { } other && !SpeakerNames.MayBeOne(speaker, other);

    private static Evidence EvidenceOf(SentenceContext context, Statement statement) => ClaimBuilder.EvidenceOf(context, statement.Span);
}
