namespace ClaimCheck.Values;

/// <summary>Compares values that are no numbers: offices, names, places, states, times of day.</summary>
internal static class TermComparison
{
    public static Comparison Compare(Role left, Role right)
    {
        var (l, r) = (left.Offices, right.Offices);
        var relation = left.Former != right.Former ? Relation.Contradict
            : l.Equals(r) ? Relation.Same
            : l.All(r.Contains) || r.All(l.Contains) ? Relation.Compatible
            : Relation.Contradict;
        return Say("role", relation, left, right, relation == Relation.Contradict ? "are different offices" : "name the same office");
    }

    public static Comparison Compare(Name left, Name right) =>
        Say("name", left.Id == right.Id ? Relation.Same : Relation.Contradict, left, right, left.Id == right.Id ? "are one" : "are not the same");

    public static Comparison Compare(Place left, Place right)
    {
        var relation = left.Id == right.Id ? Relation.Same
            : left.Within.Contains(right.Id) || right.Within.Contains(left.Id) ? Relation.Compatible
            : Relation.Contradict;
        return Say("place", relation, left, right, relation switch { Relation.Same => "are one place", Relation.Compatible => "lie one within the other", _ => "are different places" });
    }

    public static Comparison Compare(Polarity left, Polarity right)
    {
        var said = Say("polarity", left.State == right.State ? Relation.Same : Relation.Contradict, left, right, left.State == right.State ? $"both say {left.State}" : $"say {left.State} and {right.State}");
        return said with { Message = said.Message with { Args = said.Message.Args.With("leftState", left.State).With("rightState", right.State) } };
    }

    public static Comparison Compare(ClockTime left, ClockTime right)
    {
        var shift = left.OffsetMinutes is { } l && right.OffsetMinutes is { } r ? l - r : 0;
        var (from, to) = (Minute(right.From) + shift, Minute(right.To) + shift);
        var meets = Minute(left.From) <= to && from <= Minute(left.To);
        var relation = left.From == right.From && left.To == right.To && shift == 0 ? Relation.Same
            : meets ? Relation.Compatible
            : left.OffsetMinutes is null != right.OffsetMinutes is null ? Relation.Incomparable
            : Relation.Contradict;
        return Say("time", relation, left, right, relation switch { Relation.Contradict => "are different times", Relation.Incomparable => "cannot be compared: only one states its zone", _ => "can be the same time" });
    }

    private static int Minute(TimeOnly time) => (time.Hour * 60) + time.Minute;

    private static Comparison Say(string kind, Relation relation, ClaimValue left, ClaimValue right, string what) => new(
        relation,
        $"{left.Text} and {right.Text} {what}.",
        new Message($"{kind}.{relation.ToString().ToLowerInvariant()}", new Qualifiers([new("left", left.Text), new("right", right.Text)])));
}
