namespace ClaimCheck.Support;

/// <summary>What one value says for another of the same item.</summary>
/// <param name="Near">How much it says the same, 0 to 1: 1 for another spelling, less with the distance.</param>
/// <param name="Within">Whether the two count as one when the winner is judged: within the tolerance.</param>
/// <param name="General">Whether it is the other told more generally: an ancestor place, a partial list, a rounded number.</param>
internal readonly record struct Likeness(float Near, bool Within, bool General)
{
    /// <summary>Values near each other support each other up to this share of the tolerance; beyond, they only count as one.</summary>
    private const double Reach = 0.3;

    public static readonly Likeness None;

    public static readonly Likeness Equal = new(1, true, false);

    public static readonly Likeness Broader = new(0, false, true);

    public bool Any => Near > 0 || Within || General;

    /// <summary>The likeness of values so far apart.</summary>
    public static Likeness AtDistance(double distance, double tolerance)
    {
        var reach = tolerance * Reach;
        return distance > tolerance ? None : new Likeness(distance < reach ? (float)(1 - (distance / reach)) : 0, true, false);
    }
}
