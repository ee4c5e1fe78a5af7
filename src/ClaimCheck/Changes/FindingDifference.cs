using System.Globalization;

namespace ClaimCheck.Changes;

/// <summary>Says in which parts two versions of one finding differ. Ids of claims and facts do not count: they change with every newer version of an article.</summary>
internal sealed class FindingDifference(ReportIndex before, ReportIndex after, Voices voices)
{
    /// <summary>Reliabilities are learned over a whole report, so that every probability moves a little with every article: from here on it is told.</summary>
    private const decimal LeastShift = 0.1m;

    public Sequence<Message> Of(Finding old, Finding late) =>
    [
        .. Verdicts(old, late),
        .. voices.Changed(old, late),
        .. old.Sides.Count == late.Sides.Count ? [] : new[] { Reasons.Turned("sides", Number(old.Sides.Count), Number(late.Sides.Count)) },
        .. Support(old, late),
        .. late.Hints.Except(old.Hints, StringComparer.Ordinal).Select(h => Reasons.Of("hint", ("hint", h))),
        .. old.Hints.Except(late.Hints, StringComparer.Ordinal).Select(h => Reasons.Of("nohint", ("hint", h))),
        .. Decisions(old, late),
    ];

    private static IEnumerable<Message> Verdicts(Finding old, Finding late)
    {
        if (old.Verdict != late.Verdict)
        {
            yield return Reasons.Turned("verdict", Word(old.Verdict), Word(late.Verdict));
        }

        if (old.Severity != late.Severity)
        {
            yield return Reasons.Turned("severity", Word(old.Severity), Word(late.Severity));
        }

        if (old.Rule != late.Rule)
        {
            yield return Reasons.Turned("rule", old.Rule, late.Rule);
        }
    }

    /// <summary>Which side is better supported, or by how much.</summary>
    private IEnumerable<Message> Support(Finding old, Finding late)
    {
        if (old.Support is not { } was || late.Support is not { } now)
        {
            yield break;
        }

        var (first, best) = (old.Sides[0], late.Sides[0]);
        if (was.IsUndecided != now.IsUndecided)
        {
            yield return now.IsUndecided ? Reasons.Of("undecided") : Reasons.Of("decided", ("value", best.Value.Text), ("share", Percent(best)));
        }
        else if (!now.IsUndecided && !IsSame(first, best))
        {
            yield return Reasons.Of("best", ("from", first.Value.Text), ("to", best.Value.Text), ("share", Percent(best)));
        }
        else if (!now.IsUndecided && first.Probability is { } p && best.Probability is { } q && Math.Abs(p - q) >= LeastShift)
        {
            yield return Reasons.Of("support", ("value", best.Value.Text), ("from", Percent(first)), ("to", Percent(best)));
        }
    }

    /// <summary>Whether two sides are one: what became of a claim of the one is of the other, or they hold the same value.</summary>
    private bool IsSame(Side old, Side late) =>
        (old.Value with { Text = "" }) == (late.Value with { Text = "" }) || voices.After(before.Claims(old)).Intersect(after.Claims(late).Select(c => c.Id), StringComparer.Ordinal).Any();

    private static IEnumerable<Message> Decisions(Finding old, Finding late)
    {
        if (late.Suppression is { } decided && decided.Decision != old.Suppression?.Decision)
        {
            yield return Reasons.Of(decided.Decision == Decision.Dismissed ? "dismissed" : "accepted", ("by", decided.By), ("why", decided.Why));
        }
        else if (late.Suppression is null && old.Suppression is not null)
        {
            yield return Reasons.Of("reopened");
        }
    }

    private static string Percent(Side side) => ((side.Probability ?? 0) * 100m).ToString("0", CultureInfo.InvariantCulture);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
