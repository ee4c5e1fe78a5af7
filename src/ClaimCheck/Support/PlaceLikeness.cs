namespace ClaimCheck.Support;

/// <summary>Places: an ancestor is the place told more generally.</summary>
internal sealed class PlaceLikeness(string[] values, PlaceHierarchy hierarchy) : ILikeness
{
    public Likeness Between(int from, int to) =>
        string.Equals(values[from], values[to], StringComparison.OrdinalIgnoreCase) ? Likeness.Equal
        : hierarchy.IsAncestor(values[from], values[to]) ? Likeness.Broader
        : Likeness.None;
}
