using ClaimCheck.Values;

namespace ClaimCheck.Changes;

/// <summary>What each claim of the earlier report became in the later version of its article: by place where the text is the same, else by sentence and value,
/// by the sentence around a value that changed, by relation and value in another sentence, and last by likeness.</summary>
internal sealed class ClaimMatches
{
    private readonly Matches<Claim> _matches = new(c => c.Id);

    public ClaimMatches(ReportIndex before, ReportIndex after, ArticleMatches articles)
    {
        foreach (var (old, late) in articles.All)
        {
            var isSame = old.Text == late.Text && old.Text.Length > 0;
            var open = new OpenClaims([.. before.ClaimsOf(old.Id)], [.. after.ClaimsOf(late.Id)], _matches.Join);
            if (isSame)
            {
                SameText(open);
            }
            else
            {
                NewText(open, before, after);
            }
        }
    }

    /// <summary>What became of a claim, or null where the later version does not make it.</summary>
    public Claim? After(Claim before) => _matches.After(before.Id);

    /// <summary>What a claim was, or null where the earlier version did not make it.</summary>
    public Claim? Before(Claim after) => _matches.Before(after.Id);

    /// <summary>What a claim says, however it is written.</summary>
    public static ClaimValue ValueOf(Claim claim) => claim.Value with { Text = "" };

    private static void SameText(OpenClaims open)
    {
        open.Match((c, _) => (Place(c), c.Predicate, c.Subject.Id, ValueOf(c)));
        open.Match((c, _) => (Place(c), c.Predicate));
        open.Match((c, _) => c.Evidence is null ? null : (Place(c), c.Value.Kind));
    }

    private static void NewText(OpenClaims open, ReportIndex before, ReportIndex after)
    {
        (string, string)? Frame(Claim claim, bool isBefore) => (isBefore ? before : after).Frame(claim);
        open.Match((c, old) => Frame(c, old) is { } frame ? (frame, c.Predicate, ValueOf(c)) : null);
        open.Match((c, old) => Frame(c, old) is { } frame ? (frame, ValueOf(c)) : null);
        open.Match((c, old) => Frame(c, old) is { } frame ? (frame, c.Predicate, SortOf(c)) : null);
        open.Match((c, _) => (c.Predicate, c.Subject.Id, c.Object?.Id, ValueOf(c)));
        open.Match((c, _) => (c.Predicate, ValueOf(c)));
        open.Match((c, old) => Frame(c, old) is { } frame ? (frame, SortOf(c)) : null);
        open.MatchAlike((left, right) => left.Predicate == right.Predicate && SortOf(left) == SortOf(right), Frame);
        open.MatchOnly(c => (c.Predicate, c.Subject.Id, c.Object?.Id, SortOf(c)));
    }

    private static (int?, int?, string?) Place(Claim claim) => (claim.Evidence?.Start, claim.Evidence?.End, claim.Evidence is null ? claim.Id : null);

    private static (string Kind, Dimension? Dimension) SortOf(Claim claim) => (claim.Value.Kind, (claim.Value as Quantity)?.Dimension);
}
