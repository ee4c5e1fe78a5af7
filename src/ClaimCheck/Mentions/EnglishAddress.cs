using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Knows the house numbers of postal addresses: 49 Zorro Ranch Road, 9 E 71st St.</summary>
internal static class EnglishAddress
{
    private const int MostWords = 4;

    private static readonly TextSet s_streets = new(
        ["St", "Street", "Ave", "Avenue", "Road", "Rd", "Way", "Drive", "Lane", "Blvd", "Boulevard", "Court", "Place", "Square", "Terrace", "Highway", "Parkway", "Crescent", "Close", "Row", "Rue", "ZIP"]);

    /// <summary>Whether the number that ends at a place is a house number.</summary>
    public static bool IsNumberOf(ReadOnlySpan<char> text, int end)
    {
        var at = end;
        for (var word = 0; word < MostWords && at + 1 < text.Length && text[at] == ' '; word++)
        {
            var from = at + 1;
            at = from;
            while (at < text.Length && (QuantityText.IsLatin(text[at]) || char.IsAsciiDigit(text[at]) || text[at] == '\''))
            {
                at++;
            }

            if (at == from || !(char.IsAsciiLetterUpper(text[from]) || (char.IsAsciiDigit(text[from]) && QuantityText.IsLatin(text[at - 1]))))
            {
                return false;
            }

            if (s_streets.Contains(text.Slice(from, at - from)))
            {
                return true;
            }
        }

        return false;
    }
}
