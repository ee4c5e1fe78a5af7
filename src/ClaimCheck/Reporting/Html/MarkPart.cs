using System.Buffers;
using System.Globalization;
using ClaimCheck.Languages;

namespace ClaimCheck.Reporting.Html;

/// <summary>A text unit for unit, cut where the words of claims begin and end: words of findings link to their cards, those of other claims are underlined.</summary>
internal sealed class MarkPart(ReportModel model, HtmlWriter html)
{
    /// <summary>Stands for a character that would reorder the text around it.</summary>
    private const string Visible = "\u25AF";

    private static readonly SearchValues<char> s_reordering = SearchValues.Create("\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    private readonly Words _words = model.Words;

    public void Write(string text, Claim[] claims)
    {
        var cuts = claims.SelectMany(c => new[] { c.Evidence!.Start, c.Evidence.End }).Append(0).Append(text.Length).Distinct().Order().ToArray();
        var sorted = claims.OrderBy(c => c.Evidence!.Start).ThenByDescending(c => c.Evidence!.End).ThenBy(c => c.Id, StringComparer.Ordinal).ToArray();
        var (open, next) = (new List<Claim>(), 0);
        foreach (var (start, end) in cuts.Zip(cuts.Skip(1)))
        {
            open.RemoveAll(c => c.Evidence!.End <= start);
            while (next < sorted.Length && sorted[next].Evidence!.Start <= start)
            {
                open.Add(sorted[next++]);
            }

            open.RemoveAll(c => c.Evidence!.End <= start);
            Stretch(text.AsSpan(start, end - start), open, [.. open.Where(c => c.Evidence!.Start == start)]);
        }
    }

    /// <summary>A stretch of text that lies in the same claims from end to end.</summary>
    private void Stretch(ReadOnlySpan<char> words, List<Claim> claims, Claim[] begun)
    {
        var findings = claims.SelectMany(c => model.OfClaim(c.Id)).DistinctBy(f => f.Id, StringComparer.Ordinal).OrderByDescending(f => f.Verdict == Verdict.Contradiction).ThenByDescending(f => f.Severity).ToArray();
        Claim[] told = [.. begun.Where(c => model.OfClaim(c.Id).Any())];
        if (findings.Length == 0)
        {
            Plain(words, isClaim: claims.Count > 0);
            return;
        }

        foreach (var claim in told.Skip(1))
        {
            html.Open("span", ("id", ReportModel.DomId("m-", claim.Id))).Close("span");
        }

        var look = findings[0].Verdict == Verdict.Contradiction ? ReportView.Word(findings[0].Severity) : "other";
        html.Open(
            "a",
            ("class", "m s-" + look),
            ("href", "#" + ReportModel.DomId("", findings[0].Id)),
            ("id", told.Length > 0 ? ReportModel.DomId("m-", told[0].Id) : null),
            ("data-f", string.Join(' ', findings.Select(f => ReportModel.DomId("", f.Id)))),
            ("title", model.View.About(findings[0])));
        Verbatim(words);
        html.Close("a");
    }

    private void Plain(ReadOnlySpan<char> words, bool isClaim)
    {
        if (isClaim)
        {
            html.Open("span", ("class", "k"));
        }

        Verbatim(words);
        if (isClaim)
        {
            html.Close("span");
        }
    }

    /// <summary>Words with every mark that reorders a line replaced by one that is seen, of the same length.</summary>
    private void Verbatim(ReadOnlySpan<char> words)
    {
        while (words.IndexOfAny(s_reordering) is >= 0 and var at)
        {
            html.Text(words[..at]);
            html.Element("span", Visible, ("class", "ctl"), ("title", _words.Format("report.control", "U+" + ((int)words[at]).ToString("X4", CultureInfo.InvariantCulture))));
            words = words[(at + 1)..];
        }

        html.Text(words);
    }
}
