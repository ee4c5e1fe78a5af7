namespace ClaimCheck.Changes;

/// <summary>Compares two reports: articles, then claims, then findings.</summary>
internal sealed class ReportComparison
{
    private readonly ReportIndex _before;
    private readonly ReportIndex _after;
    private readonly ArticleMatches _articles;
    private readonly FindingMatches _findings;
    private readonly Voices _voices;
    private readonly FindingDifference _difference;

    public ReportComparison(Report before, Report after)
    {
        (_before, _after) = (new ReportIndex(before), new ReportIndex(after));
        _articles = new ArticleMatches(_before, _after);
        var claims = new ClaimMatches(_before, _after, _articles);
        _findings = new FindingMatches(_before, _after, claims);
        _voices = new Voices(_before, _after, _articles, claims);
        _difference = new FindingDifference(_before, _after, _voices);
    }

    public ReportDiff Compare()
    {
        var kept = _after.Findings.Where(f => _findings.Before(f) is not null).Select(f => (Before: _findings.Before(f)!, After: f, Reasons: _difference.Of(_findings.Before(f)!, f))).ToArray();
        return new ReportDiff
        {
            Before = _before.Report,
            After = _after.Report,
            Articles = _articles.Changes.ToSequence(),
            Findings =
            [
                .. _after.Findings.Where(f => _findings.Before(f) is null).Select(f => Change(FindingChangeKind.Found, f, null, Caused(_voices.Found(f)))),
                .. kept.Where(k => k.Reasons.Count > 0).Select(k => Change(FindingChangeKind.Changed, k.After, k.Before, k.Reasons)),
                .. _before.Findings.Where(f => _findings.After(f) is null).Select(f => Change(FindingChangeKind.Gone, f, f, Caused(_voices.Gone(f)))),
            ],
            Unchanged = kept.Count(k => k.Reasons.Count == 0),
            Notes = Notes().ToSequence(),
        };
    }

    private FindingChange Change(FindingChangeKind kind, Finding finding, Finding? before, Sequence<Message> reasons) =>
        new(kind, finding, _after.Report) { Before = before, Reasons = reasons };

    /// <summary>Where no article behind a finding changed, the rules, the engine or the other articles did.</summary>
    private Sequence<Message> Caused(IEnumerable<Message> reasons)
    {
        var given = reasons.Distinct().ToSequence();
        return given.Count > 0 ? given : [Reasons.Of(_before.Report.RuleSet != _after.Report.RuleSet ? "rules" : _before.Report.Engine != _after.Report.Engine ? "engine" : "understood")];
    }

    private IEnumerable<Message> Notes()
    {
        var (before, after) = (_before.Report, _after.Report);
        if (before.RuleSet != after.RuleSet)
        {
            yield return Note("rules", before.RuleSet, after.RuleSet);
        }

        if (before.Engine != after.Engine)
        {
            yield return Note("engine", before.Engine, after.Engine);
        }

        if (before.Story != after.Story)
        {
            yield return Note("story", before.Story ?? "–", after.Story ?? "–");
        }
    }

    private static Message Note(string what, string from, string to) => new("diff." + what, new Qualifiers([new("from", from), new("to", to)]));
}
