using ClaimCheck.Languages;
using ClaimCheck.Reading;

namespace ClaimCheck.Mentions;

/// <summary>Finds names in Latin letters: runs of capitalised words, brands, acronyms, products with their number.</summary>
internal static class LatinNames
{
    public static IEnumerable<FoundName> Find(Document document, Sentence sentence)
    {
        var text = document.Text;
        for (var at = sentence.Span.Start; at < sentence.Span.End;)
        {
            if (!IsStart(text, at))
            {
                at++;
                continue;
            }

            var word = Token(text, at, sentence.Span.End);
            if (!IsCapital(text, word))
            {
                at = word.End;
                continue;
            }

            var run = Run(text, word, sentence.Span.End);
            at = run.End;
            if (Trim(text, run, sentence) is { Length: > 1 } name)
            {
                yield return new FoundName(name, name.In(text), KindOf(name.In(text)));
            }
        }
    }

    private static EntityKind KindOf(string surface)
    {
        var words = surface.Split(' ');
        return words.Length > 1 && words.Any(w => NameTables.Suffixes.Contains(w)) ? EntityKind.Organisation
            : char.IsDigit(surface[^1]) ? EntityKind.Product
            : NameForm.LooksLikePerson(surface) ? EntityKind.Person
            : EntityKind.Unknown;
    }

    private static bool IsStart(string text, int at) =>
        char.IsLetter(text[at]) && !Letters.IsHan(text[at]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]) || Letters.IsHan(text[at - 1]));

    /// <summary>A word with its inner hyphens, apostrophes, dots and digits.</summary>
    private static TextSpan Token(string text, int at, int limit)
    {
        var end = at;
        while (end < limit && (IsLetter(text[end]) || char.IsAsciiDigit(text[end]) || IsInner(text, end, limit)))
        {
            end++;
        }

        return new TextSpan(at, Math.Max(end, at + 1));
    }

    private static bool IsLetter(char c) => char.IsLetter(c) && !Letters.IsHan(c);

    private static bool IsInner(string text, int at, int limit) =>
        at + 1 < limit && text[at] is '-' or '.' or '&' && IsLetter(text[at + 1]) && IsLetter(text[at - 1]) && !IsGlued(text, at, limit)
        || (text[at] == '.' && at >= 2 && char.IsUpper(text[at - 1]) && text[at - 2] == '.')
        || (text[at] is '-' && at + 1 < limit && char.IsAsciiDigit(text[at + 1]))
        || IsInitial(text, at, limit);

    /// <summary>The full stop of "Marlow.Her": two sentences without a space between.</summary>
    private static bool IsGlued(string text, int at, int limit) =>
        text[at] == '.' && char.IsLower(text[at - 1]) && char.IsUpper(text[at + 1]) && at + 2 < limit && char.IsLower(text[at + 2]);

    /// <summary>The full stop of "J. Marlow".</summary>
    private static bool IsInitial(string text, int at, int limit) =>
        text[at] == '.' && at >= 1 && char.IsUpper(text[at - 1]) && (at == 1 || !char.IsLetterOrDigit(text[at - 2]))
        && at + 2 < limit && text[at + 1] == ' ' && char.IsUpper(text[at + 2]);

    /// <summary>Capitalised, or with a capital inside (iPhone, xAI).</summary>
    private static bool IsCapital(string text, TextSpan word) =>
        char.IsUpper(text[word.Start]) || (word.Length > 2 && char.IsUpper(text[word.Start + 1]));

    private static TextSpan Run(string text, TextSpan first, int limit)
    {
        var end = first.End;
        while (end + 1 < limit && text[end] is ' ' or '\u00a0')
        {
            var isLetter = IsLetter(text[end + 1]);
            var next = isLetter || char.IsAsciiDigit(text[end + 1]) ? Token(text, end + 1, limit) : default;
            if (isLetter && IsCapital(text, next) && !NameTables.Common.Contains(next.In(text)))
            {
                end = next.End;
            }
            else if (!isLetter && next.Length is > 0 and <= 3 && IsNumberEnd(text, next.End))
            {
                return new TextSpan(first.Start, next.End);
            }
            else
            {
                break;
            }
        }

        return new TextSpan(first.Start, end);
    }

    /// <summary>"Llama 4" but not "Meta 4.5 billion", "June 12" or "Apple 8 people".</summary>
    private static bool IsNumberEnd(string text, int end) =>
        end >= text.Length || !((char.IsLetterOrDigit(text[end]) && !IsOtherHan(text[end])) || text[end] is '%' or '％' or ',' or '.' or ':' || (text[end] == ' ' && end + 1 < text.Length && char.IsLower(text[end + 1])));

    /// <summary>A Chinese character that neither counts nor dates: Llama 4却, but not Meta 4月 or Apple 8名.</summary>
    private static bool IsOtherHan(char c) =>
        Letters.IsHan(c) && !"年月日号號点點时時分秒名人个個位家只台臺辆輛款种次倍岁万萬亿億千百成元件项條条场季天周届股".Contains(c, StringComparison.Ordinal);

    /// <summary>Without common words at its start, without titles and months.</summary>
    private static TextSpan? Trim(string text, TextSpan run, Sentence sentence)
    {
        var start = run.Start;
        while (start < run.End)
        {
            var word = Token(text, start, run.End);
            var letters = word.In(text);
            if (!NameTables.Common.Contains(letters) && !NameTables.Titles.Contains(letters.TrimEnd('.')))
            {
                break;
            }

            start = word.End;
            while (start < run.End && !char.IsLetterOrDigit(text[start]))
            {
                start++;
            }
        }

        var end = run.End;
        while (end > start && (text[end - 1] is '.' or ' ' or '-') && !(end - start > 3 && text[end - 3] == '.'))
        {
            end--;
        }

        var isCapsHeading = sentence.Section == Section.Heading && text.AsSpan(sentence.Span.Start, sentence.Span.Length).IndexOfAnyInRange('a', 'z') < 0;
        return end - start < 2 || isCapsHeading || char.IsDigit(text[start]) || IsUnit(text.AsSpan(start, end - start)) ? null : new TextSpan(start, end);
    }

    private static bool IsUnit(ReadOnlySpan<char> word) => word is "US" or "EDT" or "EST" or "UTC" or "GMT" or "CEO" or "CTO" or "CFO" or "COO" or "USD" or "EUR" or "IPO" or "AM" or "PM" or "TV" or "OK";
}
