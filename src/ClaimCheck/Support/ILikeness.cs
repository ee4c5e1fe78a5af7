namespace ClaimCheck.Support;

/// <summary>Sets two values of an attribute beside each other, by their numbers in the table.</summary>
internal interface ILikeness
{
    /// <summary>What the first value says for the second; directed.</summary>
    Likeness Between(int from, int to);
}
