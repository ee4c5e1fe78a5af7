namespace ClaimCheck.Support;

/// <summary>How the claims of a source were judged: counts, fractional where a judgement was not sure.</summary>
/// <param name="Exact">Claims of the supported value.</param>
/// <param name="General">Claims that told it more generally.</param>
/// <param name="Wrong">Claims of other values.</param>
public readonly record struct JudgedClaims(double Exact, double General, double Wrong)
{
    /// <summary>All of them.</summary>
    public double Count => Exact + General + Wrong;

    /// <summary>Adds two counts.</summary>
    public static JudgedClaims operator +(JudgedClaims a, JudgedClaims b) => new(a.Exact + b.Exact, a.General + b.General, a.Wrong + b.Wrong);

    /// <summary>Takes a share of a count.</summary>
    public static JudgedClaims operator *(double share, JudgedClaims a) => new(share * a.Exact, share * a.General, share * a.Wrong);

    /// <summary>Adds two counts.</summary>
    public static JudgedClaims Add(JudgedClaims left, JudgedClaims right) => left + right;

    /// <summary>Takes a share of a count.</summary>
    public static JudgedClaims Multiply(double left, JudgedClaims right) => left * right;
}
