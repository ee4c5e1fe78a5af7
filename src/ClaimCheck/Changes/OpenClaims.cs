namespace ClaimCheck.Changes;

/// <summary>Claims of two versions of one article that are not joined yet.</summary>
internal sealed class OpenClaims(List<Claim> before, List<Claim> after, Action<Claim, Claim> join)
{
    /// <summary>Joins claims of equal keys, in the order of the text; a key of null joins nothing.</summary>
    /// <param name="keyOf">The key of a claim, which is told whether the claim is of the earlier version.</param>
    public void Match(Func<Claim, bool, object?> keyOf)
    {
        if (before.Count == 0 || after.Count == 0)
        {
            return;
        }

        var waiting = new Dictionary<object, Queue<Claim>>();
        foreach (var claim in after)
        {
            if (keyOf(claim, false) is { } key)
            {
                (waiting.TryGetValue(key, out var queue) ? queue : waiting[key] = new Queue<Claim>()).Enqueue(claim);
            }
        }

        Join(before.Select(c => (c, keyOf(c, true) is { } key && waiting.TryGetValue(key, out var queue) && queue.TryDequeue(out var match) ? match : null)));
    }

    /// <summary>Joins the likeliest first, none below <see cref="SentenceLikeness.Least"/>.</summary>
    /// <param name="areComparable">Whether the two can be one at all.</param>
    /// <param name="frameOf">The sentence of a claim, which is told whether the claim is of the earlier version; null for none.</param>
    public void MatchAlike(Func<Claim, Claim, bool> areComparable, Func<Claim, bool, (string Before, string Behind)?> frameOf)
    {
        var (old, late) = (before.ConvertAll(c => SentenceLikeness.Pairs(frameOf(c, true))), after.ConvertAll(c => SentenceLikeness.Pairs(frameOf(c, false))));
        var likely = before.SelectMany((b, i) => after.Select((a, j) => (Before: b, After: a, I: i, J: j, Likeness: areComparable(b, a) ? SentenceLikeness.Of(old[i], late[j]) : 0)))
            .Where(p => p.Likeness >= SentenceLikeness.Least).OrderByDescending(p => p.Likeness).ThenBy(p => p.I).ThenBy(p => p.J);
        var (taken, given) = (new HashSet<int>(), new HashSet<int>());
        var joined = new List<(Claim, Claim?)>();
        foreach (var pair in likely)
        {
            if (!taken.Contains(pair.I) && !given.Contains(pair.J))
            {
                taken.Add(pair.I);
                given.Add(pair.J);
                joined.Add((pair.Before, pair.After));
            }
        }

        Join(joined);
    }

    /// <summary>Joins claims whose key only one claim of each version has.</summary>
    public void MatchOnly(Func<Claim, object> keyOf)
    {
        var (left, right) = (Single(before, keyOf), Single(after, keyOf));
        Join(left.Select(p => (p.Value, right.GetValueOrDefault(p.Key))));
    }

    private static Dictionary<object, Claim> Single(List<Claim> claims, Func<Claim, object> keyOf) =>
        claims.GroupBy(keyOf).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.First());

    private void Join(IEnumerable<(Claim Before, Claim? After)> pairs)
    {
        var (gone, met) = (new HashSet<Claim>(ReferenceEqualityComparer.Instance), new HashSet<Claim>(ReferenceEqualityComparer.Instance));
        foreach (var (old, late) in pairs)
        {
            if (late is not null)
            {
                gone.Add(old);
                met.Add(late);
                join(old, late);
            }
        }

        before.RemoveAll(gone.Contains);
        after.RemoveAll(met.Contains);
    }
}
