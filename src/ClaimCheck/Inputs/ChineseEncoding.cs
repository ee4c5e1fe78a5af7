using System.Text;

namespace ClaimCheck.Inputs;

/// <summary>A Chinese encoding of pairs of bytes, and how well bytes fit it.</summary>
internal sealed class ChineseEncoding
{
    /// <summary>Names beyond the first level are rare, even in short news about foreign places.</summary>
    private const double LeastOrdinary = 0.8;

    private const int CodePageOfGb18030 = 54936;
    private const int CodePageOfBig5 = 950;
    private const int Pair = 2;

    /// <summary>GB18030 writes rare letters as two pairs whose second bytes are digits; Big5 has no digits there.</summary>
    private const int RareLetter = 4;

    /// <summary>The last byte that begins no pair.</summary>
    private const byte LastSingle = 0x80;

    /// <summary>The first second byte of GB 2312; later extensions use lower ones.</summary>
    private const byte FirstUpperTrail = 0xA1;

    private readonly Encoding _encoding;
    private readonly Func<byte, byte, bool> _isSign;
    private readonly Func<byte, byte, bool> _isOrdinary;

    private ChineseEncoding(int codePage, Func<byte, byte, bool> isSign, Func<byte, byte, bool> isOrdinary)
    {
        _encoding = TextDecoder.Throwing(CodePagesEncodingProvider.Instance.GetEncoding(codePage)!);
        (_isSign, _isOrdinary) = (isSign, isOrdinary);
    }

    /// <summary>GB18030, whose first level is that of GB 2312 (rows 16 to 55).</summary>
    public static ChineseEncoding Gb18030 { get; } = new(
        CodePageOfGb18030,
        (lead, trail) => lead is 0xA1 or 0xA3 && trail >= FirstUpperTrail,
        (lead, trail) => lead is >= 0xB0 and <= 0xD7 && trail >= FirstUpperTrail);

    /// <summary>Big5, whose first level is A440 to C67E.</summary>
    public static ChineseEncoding Big5 { get; } = new(CodePageOfBig5, (lead, _) => lead is 0xA1 or 0xA2, (lead, _) => lead is >= 0xA4 and <= 0xC6);

    /// <summary>The one whose letters the bytes show, read in it; null where they show neither.</summary>
    public static string? Read(byte[] bytes)
    {
        var (simplified, first) = Gb18030.Fit(bytes);
        var (traditional, second) = Big5.Fit(bytes);
        return first >= second ? simplified : traditional;
    }

    /// <summary>The encoding of this code page, or null for others.</summary>
    public static ChineseEncoding? Of(Encoding encoding) => encoding.CodePage switch
    {
        CodePageOfGb18030 => Gb18030,
        CodePageOfBig5 => Big5,
        _ => null,
    };

    /// <summary>Whether valid bytes become letters that nobody writes, alone among Latin ones or made of them: accents of another encoding.</summary>
    public bool IsOdd(byte[] bytes)
    {
        var pairs = Pairs(bytes);
        return pairs.Letters > 0 && (pairs.AreLatin || (!pairs.StandTogether && pairs.Share < LeastOrdinary));
    }

    /// <summary>The text and how well it fits; no text where bytes are not valid or not likely to be Chinese.</summary>
    private (string? Text, double Fit) Fit(byte[] bytes)
    {
        if (TextDecoder.Strict(_encoding, bytes, 0) is not { } text)
        {
            return (null, 0);
        }

        var pairs = Pairs(bytes);
        var common = CommonLetters.Share(text);
        return pairs.StandTogether && (pairs.Share >= LeastOrdinary || common >= CommonLetters.LeastShare) ? (text, pairs.Share + common) : (null, 0);
    }

    /// <summary>Only bytes beyond ASCII are weighed, so markup and scripts count nothing.</summary>
    private LetterPairs Pairs(byte[] bytes)
    {
        var (letters, ordinary, latin, adjoining) = (0L, 0L, 0L, 0L);
        var afterPair = false;
        for (var i = 0; i + 1 < bytes.Length;)
        {
            if (bytes[i] <= LastSingle)
            {
                afterPair = false;
                i++;
                continue;
            }

            var (lead, trail) = (bytes[i], bytes[i + 1]);

            i += char.IsAsciiDigit((char)trail) ? RareLetter : Pair;
            if (!_isSign(lead, trail))
            {
                letters++;
                var isOrdinary = _isOrdinary(lead, trail);
                ordinary += isOrdinary ? 1 : 0;
                latin += !isOrdinary && char.IsAsciiLetter((char)trail) ? 1 : 0;
                adjoining += afterPair || (i < bytes.Length && bytes[i] > LastSingle) ? 1 : 0;
            }

            afterPair = true;
        }

        return new LetterPairs(letters, ordinary, latin, adjoining);
    }
}
