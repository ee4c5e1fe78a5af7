using System.Globalization;
using ClaimCheck.Languages;

namespace ClaimCheck.Reporting;

/// <summary>Says in a line that several articles go back to one text, and why.</summary>
internal sealed class OriginText(Report report)
{
    private readonly Dictionary<string, Origin> _origins = report.Origins.ToDictionary(o => o.Id, StringComparer.Ordinal);

    /// <summary>"3 articles, 1 origin: all print the same Reuters text", or null where there are as many origins as articles.</summary>
    /// <param name="claims">The claims of one side or one fact.</param>
    public string? Line(IReadOnlyCollection<Claim> claims)
    {
        var articles = claims.DistinctBy(c => c.Article).Count();
        var groups = claims.Where(c => c.Origin is not null).GroupBy(c => c.Origin!, c => c.Article, StringComparer.Ordinal)
            .Select(g => (Origin: g.Key, Articles: g.Distinct(StringComparer.Ordinal).ToArray())).ToArray();
        if (groups.Length >= articles)
        {
            return null;
        }

        var shared = groups.Where(g => g.Articles.Length > 1 && _origins.ContainsKey(g.Origin)).Select(g => Why(g.Articles, articles, _origins[g.Origin])).ToArray();
        return shared.Length == 0 ? null : $"{Number(articles)} articles, {Number(groups.Length)} origin{(groups.Length == 1 ? "" : "s")}: {string.Join("; ", shared)}";
    }

    private static string Why(string[] articles, int all, Origin origin)
    {
        var who = articles.Length == all ? "all" : string.Join(", ", articles);
        return $"{who} {string.Join(" and ", origin.Reasons.Where(r => r.Articles.Count(a => articles.Contains(a)) > 1).DefaultIfEmpty(origin.Reasons[0]).Select(Words))}";
    }

    private static string Words(OriginReason reason) => reason.Kind switch
    {
        OriginKind.NearDuplicate => $"print nearly one text ({(reason.Similarity ?? 1).ToString("0 %", CultureInfo.InvariantCulture)} alike)",
        OriginKind.Credit => $"print the same {Agencies.NameOf(reason.Agency ?? "")} text ({string.Join(", ", reason.Words.Select(w => Excerpt.Clean(w)))})",
        OriginKind.Translation => $"tell the same figures in the same order ({string.Join(", ", reason.Words.Select(w => Excerpt.Clean(w)))}), one a translation",
        _ => "print one sentence word for word",
    };

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
