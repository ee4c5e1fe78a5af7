using System.Globalization;
using ClaimCheck.Languages;

namespace ClaimCheck.Reporting;

/// <summary>Says in a line that several articles go back to one text, and why.</summary>
internal sealed class OriginText(Report report)
{
    private readonly Dictionary<string, Origin> _origins = report.Origins.ToDictionary(o => o.Id, StringComparer.Ordinal);

    /// <summary>"3 articles, 1 origin: all print the same Reuters text", or null where there are as many origins as articles.</summary>
    /// <param name="claims">The claims of one side or one fact.</param>
    /// <param name="words">The words of the language.</param>
    public string? Line(IReadOnlyCollection<Claim> claims, Words words)
    {
        var articles = claims.DistinctBy(c => c.Article).Count();
        var groups = claims.Where(c => c.Origin is not null).GroupBy(c => c.Origin!, c => c.Article, StringComparer.Ordinal)
            .Select(g => (Origin: g.Key, Articles: g.Distinct(StringComparer.Ordinal).ToArray())).ToArray();
        if (groups.Length >= articles)
        {
            return null;
        }

        var shared = groups.Where(g => g.Articles.Length > 1 && _origins.ContainsKey(g.Origin)).Select(g => Why(g.Articles, articles, _origins[g.Origin], words)).ToArray();
        return shared.Length == 0 ? null : words.Format("origin.line", Number(groups.Length), Number(articles), string.Join("; ", shared));
    }

    private static string Why(string[] articles, int all, Origin origin, Words words)
    {
        var who = articles.Length == all ? words["origin.all"] : string.Join(words["text.comma"], articles);
        var reasons = origin.Reasons.Where(r => r.Articles.Count(a => articles.Contains(a)) > 1).DefaultIfEmpty(origin.Reasons[0]);
        return words.Format("origin.who", who, string.Join("; ", reasons.Select(r => Reason(r, words))));
    }

    private static string Reason(OriginReason reason, Words words)
    {
        var seen = string.Join(words["text.comma"], reason.Words.Select(w => Excerpt.Clean(w)));
        return reason.Kind switch
        {
            OriginKind.NearDuplicate => words.Format("origin.nearDuplicate", Math.Round(100 * (reason.Similarity ?? 1)).ToString("0", CultureInfo.InvariantCulture)),
            OriginKind.Credit => words.Format("origin.credit", Agencies.NameOf(reason.Agency ?? ""), seen),
            OriginKind.Translation => words.Format("origin.translation", seen),
            _ => words["origin.sameSentence"],
        };
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
