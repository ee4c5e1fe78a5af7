namespace ClaimCheck.Mentions;

/// <summary>Reads ordinals: 32nd, third, 第32.</summary>
internal static class OrdinalReader
{
    private static readonly WordTable<object> Words = new(
        new (string, object)[]
        {
            ("first", 1m), ("second", 2m), ("third", 3m), ("fourth", 4m), ("fifth", 5m), ("sixth", 6m), ("seventh", 7m), ("eighth", 8m),
            ("ninth", 9m), ("tenth", 10m), ("eleventh", 11m), ("twelfth", 12m),
        });

    public static bool IsSuffix(string text, int at) =>
        at + 2 <= text.Length && text.AsSpan(at, 2) is "st" or "nd" or "rd" or "th" && (at + 2 == text.Length || !char.IsAsciiLetterOrDigit(text[at + 2]));

    /// <summary>The number of an ordinal word that begins there, with its length.</summary>
    public static (decimal Value, int Length)? Word(string text, int at) =>
        (at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1])) && Words.At(text, at) is { } found ? ((decimal)found.Value, found.Length) : null;
}
