namespace ClaimCheck.Mentions;

/// <summary>A number as written, before its unit is known.</summary>
/// <param name="Span">Its words.</param>
/// <param name="Value">The number, scale words multiplied in; of a vague one the lower end.</param>
/// <param name="Upper">The upper end of a vague number (dozens: 20 to 99), else equal to <paramref name="Value"/>.</param>
/// <param name="Step">Size of its last digit that is not zero.</param>
/// <param name="HasScale">Whether a scale word or a decimal scale stands in it.</param>
/// <param name="IsWord">Whether it is written in words.</param>
internal readonly record struct NumberToken(TextSpan Span, decimal Value, decimal Upper, decimal Step, bool HasScale, bool IsWord)
{
    public bool IsVague => Upper != Value;
}
