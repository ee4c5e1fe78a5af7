using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Reads nouns that own a value by themselves at the head of a clause: "Turnout was 61 percent", 投票率为61%. They belong to what happened, not to the name the sentence before was about.</summary>
internal static class EventNouns
{
    private const string Verb = "verb";
    private const string Opening = "before";

    private static readonly string[][] s_rows = [.. LanguageTable.Rows("event-nouns.tsv")];

    /// <summary>Each noun with its id, the longest first.</summary>
    private static readonly (string Noun, string Id)[] s_nouns =
        [.. s_rows.Where(r => r[0] is not (Verb or Opening)).SelectMany(r => LanguageTable.Words(r[1], r[2]), (row, noun) => (noun, row[0])).OrderByDescending(n => n.noun.Length)];

    private static readonly string[] s_verbs = WordsOf(Verb);
    private static readonly string[] s_openings = WordsOf(Opening);

    /// <summary>The noun that heads the clause of a value and owns it, or null.</summary>
    public static Entity? Owner(SentenceContext context, TextSpan value)
    {
        var clause = context.ClauseAt(value.Start);
        var text = context.Document.Text;
        var at = Begun(text, clause);
        foreach (var (noun, id) in s_nouns)
        {
            if (Stands(text, at, clause.End, noun) && at + noun.Length <= value.Start && IsTold(text, at + noun.Length, clause.End))
            {
                return new Entity(id, new TextSpan(at, at + noun.Length).In(context.Document.Article.Text));
            }
        }

        return null;
    }

    /// <summary>Where the noun may stand: behind "the", "but", 但.</summary>
    private static int Begun(string text, TextSpan clause)
    {
        var at = clause.Start;
        for (var steps = 0; steps < 3; steps++)
        {
            while (at < clause.End && !char.IsLetter(text[at]))
            {
                at++;
            }

            var opening = Array.Find(s_openings, o => Stands(text, at, clause.End, o));
            if (opening is null)
            {
                return at;
            }

            at += opening.Length;
        }

        return at;
    }

    private static bool IsTold(string text, int at, int end)
    {
        while (at < end && text[at] == ' ')
        {
            at++;
        }

        return Array.Exists(s_verbs, v => Stands(text, at, end, v));
    }

    /// <summary>Whether a word stands at a place, whole where it is in Latin letters.</summary>
    private static bool Stands(string text, int at, int end, string word) =>
        at + word.Length <= end && text.AsSpan(at, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase)
        && (!char.IsAsciiLetter(word[0]) || at + word.Length == end || !char.IsAsciiLetter(text[at + word.Length]));

    private static string[] WordsOf(string type) => [.. s_rows.Where(r => r[0] == type).SelectMany(r => LanguageTable.Words(r[1], r[2]))];
}
