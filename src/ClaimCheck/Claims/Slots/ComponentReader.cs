using ClaimCheck.Claims.Statements;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Slots;

/// <summary>Reads the names of parts that stand right before the word for the part: Nvidia's Thor chip, 玄岫R2芯片.</summary>
internal static class ComponentReader
{
    private const int Most = 12;

    private static readonly Phrase<SlotRelation>[] Nouns =
    [
        .. from cells in LanguageTable.Rows("components.tsv")
        from word in LanguageTable.Words(cells[1], cells[2])
        select new Phrase<SlotRelation>(word, new SlotRelation("part-" + cells[0], "part", "")),
    ];

    private static readonly WordTable<SlotRelation> Table = new(Nouns);

    private static readonly CharSet Firsts = CharSet.FirstOf(Nouns.Select(n => n.Text));

    /// <summary>Letters that begin no name: verbs and words of grammar before it.</summary>
    private static readonly CharSet Borders = new("的了用载供给和与及是为在把将款枚颗台个块该这其本新“”「」《》，。、；：！？,;:.!?()（）\n ");

    public static IEnumerable<NamedFiller> Read(Statement statement)
    {
        var context = statement.Context;
        var (text, span) = (context.Document.Text, context.Sentence.Span);
        for (var at = Firsts.Next(text, span.Start, span.End); at < span.End; at = Firsts.Next(text, at + 1, span.End))
        {
            if (at > span.Start && Table.At(text, at) is { } found && (Letters.IsHan(text[at]) ? HanBefore(text, at, span.Start) : EnglishBefore(text, at, span.Start)) is { } name)
            {
                yield return new NamedFiller(statement, found.Value, name, new TextSpan(name.Start, at + found.Length), null);
            }
        }
    }

    /// <summary>The letters before the noun back to a border, a 的 or a quotation mark between them left out; only what has a code in it is a name.</summary>
    private static TextSpan? HanBefore(string text, int noun, int floor)
    {
        var end = text[noun - 1] is '的' or '”' or '」' ? noun - 1 : noun;
        var start = end;
        while (start > floor && end - start < Most && !Borders.Contains(text[start - 1]))
        {
            start--;
        }

        return end - start > 1 && IsCode(text.AsSpan(start, end - start)) && !char.IsAsciiDigit(text[start]) ? new TextSpan(start, end) : null;
    }

    /// <summary>Whether letters tell one product: "AI" and "GPU" tell none.</summary>
    private static bool IsCode(ReadOnlySpan<char> name) => name.ContainsAnyInRange('0', '9') || name.ContainsAnyInRange('a', 'z');

    /// <summary>The capitalised words right before the noun.</summary>
    private static TextSpan? EnglishBefore(string text, int noun, int floor)
    {
        var (start, end) = (noun, noun - 1);
        while (start > floor + 1 && text[start - 1] == ' ' && WordStart(text, start - 2, floor) is var word && (char.IsAsciiLetterUpper(text[word]) || char.IsAsciiDigit(text[word])) && start - word > 2)
        {
            start = word;
        }

        return start < noun && start > floor && char.IsAsciiLetterUpper(text[start]) && end - start > 1 && IsCode(text.AsSpan(start, end - start)) ? new TextSpan(start, end) : null;
    }

    private static int WordStart(string text, int at, int floor)
    {
        while (at > floor && text[at - 1] != ' ' && text[at - 1] != '\n')
        {
            at--;
        }

        return at;
    }
}
