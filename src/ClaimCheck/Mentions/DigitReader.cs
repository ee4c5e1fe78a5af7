namespace ClaimCheck.Mentions;

/// <summary>Digits of half and full width.</summary>
internal static class DigitReader
{
    public static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');
}
