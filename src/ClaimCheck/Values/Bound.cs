namespace ClaimCheck.Values;

/// <summary>How the words around a number bend it.</summary>
public enum Bound
{
    /// <summary>The number itself.</summary>
    None,

    /// <summary>More than it: over, 超过, 余.</summary>
    Above,

    /// <summary>It or more: at least, 至少, 以上.</summary>
    AtLeast,

    /// <summary>Less than it, near it: under, 不足, 不到.</summary>
    Below,

    /// <summary>It or less: up to, at most, 至多, 以下.</summary>
    AtMost,

    /// <summary>Just below it: nearly, almost, 近, 将近.</summary>
    Nearly,

    /// <summary>Near it: about, roughly, 约, 左右.</summary>
    About,
}
