namespace ClaimCheck.Support;

/// <summary>Words are equal or not, whatever their case and leading zeros.</summary>
internal sealed class TextLikeness(string[] values) : ILikeness
{
    public Likeness Between(int from, int to) =>
        values[from].AsSpan().TrimStart('0').Equals(values[to].AsSpan().TrimStart('0'), StringComparison.OrdinalIgnoreCase) ? Likeness.Equal : Likeness.None;
}
