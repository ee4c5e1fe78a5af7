namespace ClaimCheck.Reading;

/// <summary>
/// Takes a digest apart that was flattened to one line: <c>Heading - First point [1] - Second point [2] Group 2: Heading - …</c>.
/// Other lines stay whole.
/// </summary>
internal static class DigestSplitter
{
    private const int ShortestDigest = 300;
    private const int FewestBullets = 3;

    public static void Split(string text, Block line, List<Block> into)
    {
        if (line.Span.Length < ShortestDigest || CountBullets(text, line.Span) < FewestBullets)
        {
            into.Add(line);
            return;
        }

        var start = line.Span.Start;
        var item = line.Item;
        for (var i = start; i < line.Span.End; i++)
        {
            var bullet = IsBullet(text, i, line.Span.End);
            if (!bullet && !IsCitationEnd(text, i, line.Span.End))
            {
                continue;
            }

            Add(text, new TextSpan(start, bullet ? i : i + 1), line.BlankBefore && start == line.Span.Start, item, into);
            item = bullet;
            start = bullet ? i + 2 : i + 1;
        }

        Add(text, new TextSpan(start, line.Span.End), false, item, into);
    }

    private static void Add(string text, TextSpan span, bool blank, bool item, List<Block> into)
    {
        var trimmed = TextChars.Trim(text, span.Start, span.End);
        if (trimmed.Length > 0)
        {
            into.Add(new Block(trimmed, blank, item));
        }
    }

    private static int CountBullets(string text, TextSpan span)
    {
        var count = 0;
        for (var i = span.Start; i < span.End && count < FewestBullets; i++)
        {
            count += IsBullet(text, i, span.End) ? 1 : 0;
        }

        return count;
    }

    /// <summary>A dash or dot with a space on both sides before a capital, a digit or a Han letter.</summary>
    private static bool IsBullet(string text, int i, int end) =>
        text[i] is '-' or '•' or '·' && i > 0 && i + 2 < end
        && text[i - 1] == ' ' && text[i + 1] == ' '
        && (char.IsUpper(text[i + 2]) || char.IsDigit(text[i + 2]) || TextChars.IsHan(text[i + 2]) || TextChars.IsOpener(text[i + 2]));

    /// <summary>The bracket that ends a citation such as [3] with a capital behind it.</summary>
    private static bool IsCitationEnd(string text, int i, int end) =>
        text[i] == ']' && i > 1 && char.IsAsciiDigit(text[i - 1]) && i + 2 < end
        && text[i + 1] == ' ' && (char.IsUpper(text[i + 2]) || TextChars.IsHan(text[i + 2]));
}
