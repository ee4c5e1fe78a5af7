using System.Buffers;

namespace ClaimCheck.Inputs;

/// <summary>Tells a right decoding of Chinese from a wrong one: right ones are full of the commonest letters.</summary>
internal static class CommonLetters
{
    /// <summary>Among the letters of running Chinese text well over a third are common; wrong decodings stay below an eighth.</summary>
    public const double LeastShare = 0.2;

    private static readonly SearchValues<char> Letters = SearchValues.Create(
        "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社事平相全表间与关各重新线内数正心反你明看原又么利比或但第向道此变条没结解问意建月公无系者最立代想已通并提五员位入常文总次品式设及管特件长"
        + "這為個國時來們對會發動過說產種後學經進著電裡現實兩體機當點從業應開還無關與間線數變條沒結問總員設長於");

    /// <summary>Share of common letters among the letters beyond ASCII, 0 to 1; 0 where most of these are no Han letters.</summary>
    public static double Share(string text)
    {
        long beyond = 0;
        long chinese = 0;
        long common = 0;
        foreach (var c in text)
        {
            if (c <= '\u007F')
            {
                continue;
            }

            beyond++;
            chinese += IsChinese(c) ? 1 : 0;
            common += Letters.Contains(c) ? 1 : 0;
        }

        return chinese * 5 < beyond * 4 || chinese == 0 ? 0 : (double)common / chinese;
    }

    /// <summary>Whether nearly all of it is letters, digits, spaces and common punctuation of either language.</summary>
    public static bool MostlyWords(string text)
    {
        long words = 0;
        foreach (var c in text)
        {
            words += c is (>= ' ' and <= '\u024F') or '\n' or '\r' or '\t' || IsChinese(c) || c is >= '\u2010' and <= '\u2030' ? 1 : 0;
        }

        return words * 10 >= text.Length * 9L;
    }

    private static bool IsChinese(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3000' and <= '\u303F') or (>= '\uFF00' and <= '\uFFEF') or '“' or '”' or '‘' or '’' or '—' or '…' or '·';
}
