using ClaimCheck.Values;

namespace ClaimCheck.Claims.Statements;

/// <summary>Gives values that stand in one place of twins one frame: alignment takes them for one fact.</summary>
internal sealed class TwinFrames
{
    private readonly List<ReadClaim> _claims;
    private readonly DisjointSets _sets;
    private readonly Dictionary<(string Article, TextSpan Span), int> _byWords = [];

    public TwinFrames(List<ReadClaim> claims)
    {
        _claims = claims;
        _sets = new DisjointSets(claims.Count);
        for (var i = 0; i < claims.Count; i++)
        {
            if (claims[i].Claim is { Value: Quantity or DateSpan or ClockTime, Evidence: { } evidence } claim)
            {
                _byWords.TryAdd((claim.Article, new TextSpan(evidence.Start, evidence.End)), i);
            }
        }
    }

    /// <summary>The claims, with the frames joined.</summary>
    public IEnumerable<ReadClaim> Claims()
    {
        var sizes = _claims.Select((_, i) => _sets.Find(i)).CountBy(i => i).ToDictionary();
        return _claims.Select((c, i) => sizes[_sets.Find(i)] == 1 ? c : c with { Profile = c.Profile with { Frame = FrameOf(_claims[_sets.Find(i)]) } });
    }

    /// <summary>Whether a value is a claim by itself.</summary>
    public bool Holds(string article, TextSpan span) => _byWords.ContainsKey((article, span));

    /// <summary>Joins the frames of the values of twins, unless they tell of different times.</summary>
    public void Join(Twin twin)
    {
        var pairs = ValuePairs.Of(twin).ToList();
        if (pairs.Exists(p => p.Left.Value is DateSpan && p.Differs) && pairs.Exists(p => p.Left.Value is not DateSpan && p.Differs))
        {
            return;
        }

        foreach (var (left, right) in Guards.SameForce(twin) && Guards.SameSide(twin) ? pairs.Where(p => p.IsAnchored).Select(p => (p.Left.Span, p.Right.Span)) : [])
        {
            if (_byWords.TryGetValue((twin.Left.Article, left), out var l) && _byWords.TryGetValue((twin.Right.Article, right), out var r))
            {
                _sets.Join(l, r);
            }
        }
    }

    /// <summary>The first claim's own frame, or one made of its id.</summary>
    private static ulong FrameOf(ReadClaim claim) =>
        claim.Profile.Frame != 0 ? claim.Profile.Frame : claim.Claim.Id.Aggregate(Fnv1a.Start, (hash, c) => Fnv1a.Add(hash, c));
}
