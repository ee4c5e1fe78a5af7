namespace ClaimCheck.Values;

public abstract partial record ClaimValue
{
    /// <summary>How this value stands to another: symmetric, and the same in every culture.</summary>
    /// <param name="other">The other value.</param>
    public Comparison CompareTo(ClaimValue other) =>
        (this, other) switch
        {
            (Quantity left, Quantity right) => QuantityComparison.Compare(left, right),
            (DateSpan left, DateSpan right) => DateComparison.Compare(left, right),
            (ClockTime left, ClockTime right) => TermComparison.Compare(left, right),
            (Role left, Role right) => TermComparison.Compare(left, right),
            (Name left, Name right) => TermComparison.Compare(left, right),
            (Place left, Place right) => TermComparison.Compare(left, right),
            (Polarity left, Polarity right) => TermComparison.Compare(left, right),
            _ => Different(other),
        };

    /// <summary>The relation alone: what to ask many times over.</summary>
    internal Relation RelationTo(ClaimValue other) =>
        (this, other) switch
        {
            (Quantity left, Quantity right) => QuantityComparison.Decide(left, right),
            (DateSpan left, DateSpan right) => DateComparison.Decide(left, right),
            _ => CompareTo(other).Relation,
        };

    private Comparison Different(ClaimValue other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(
            Relation.Incomparable,
            $"{Text} and {other.Text} cannot be compared: one is a {Kind}, the other a {other.Kind}.",
            new Message("kind.incomparable", new Qualifiers([new("left", Text), new("right", other.Text), new("leftKind", Kind), new("rightKind", other.Kind)])));
    }
}
