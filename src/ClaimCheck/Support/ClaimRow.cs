namespace ClaimCheck.Support;

/// <summary>One claim by the numbers of its parts, and its place among the rows.</summary>
internal readonly record struct ClaimRow(int Object, int Attribute, int Source, int Value, int Order = 0)
{
    public static readonly Comparison<ClaimRow> BySource = static (a, b) =>
        a.Object != b.Object ? a.Object.CompareTo(b.Object)
        : a.Attribute != b.Attribute ? a.Attribute.CompareTo(b.Attribute)
        : a.Source != b.Source ? a.Source.CompareTo(b.Source)
        : a.Order.CompareTo(b.Order);

    public static readonly Comparison<ClaimRow> ByValue = static (a, b) =>
        a.Object != b.Object ? a.Object.CompareTo(b.Object)
        : a.Attribute != b.Attribute ? a.Attribute.CompareTo(b.Attribute)
        : a.Value != b.Value ? a.Value.CompareTo(b.Value)
        : a.Source.CompareTo(b.Source);

    public bool SameItem(ClaimRow other) => Object == other.Object && Attribute == other.Attribute;

    public bool SameClaim(ClaimRow other) => SameItem(other) && Source == other.Source;
}
