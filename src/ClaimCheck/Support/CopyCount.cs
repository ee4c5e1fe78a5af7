namespace ClaimCheck.Support;

/// <summary>How often two sources were compared and said the same.</summary>
/// <param name="Same">Items in which they said the same.</param>
/// <param name="Compared">Items in which both said something.</param>
public readonly record struct CopyCount(int Same, int Compared)
{
    /// <summary>Adds two counts.</summary>
    public static CopyCount operator +(CopyCount a, CopyCount b) => new(a.Same + b.Same, a.Compared + b.Compared);

    /// <summary>Adds two counts.</summary>
    public static CopyCount Add(CopyCount left, CopyCount right) => left + right;
}
