namespace ClaimCheck;

/// <summary>A finding that came, changed or went from one report to the next.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Finding">The finding as it is now, or as it was when it is gone.</param>
/// <param name="Report">The later report; of articles that come one by one, that on all articles of the story so far.</param>
public sealed record FindingChange(FindingChangeKind Kind, Finding Finding, Report Report)
{
    /// <summary>The finding as it was; null where it was not there. A finding carried into a newer version of an article may have had another id.</summary>
    public Finding? Before { get; init; }

    /// <summary>The finding as it is; null where it is gone.</summary>
    public Finding? After => Kind == FindingChangeKind.Gone ? null : Finding;

    /// <summary>What changed, in messages that every language prints: a source that states another value, an article that was added, a severity that rose.</summary>
    /// <remarks>Their ids begin with <c>change.</c>; <c>MessageText</c> writes them.</remarks>
    public Sequence<Message> Reasons { get; init; } = [];

    /// <summary>Whether it is worse than before: an open contradiction that is new, weighs more, or was none or dismissed before.</summary>
    public bool IsWorse => IsOpenContradiction(After) && (!IsOpenContradiction(Before) || After!.Severity > Before!.Severity);

    private static bool IsOpenContradiction(Finding? finding) => finding is { Verdict: Verdict.Contradiction, IsOpen: true };
}
