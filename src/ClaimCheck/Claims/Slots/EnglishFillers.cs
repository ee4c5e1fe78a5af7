using ClaimCheck.Claims.Statements;
using ClaimCheck.Mentions;

namespace ClaimCheck.Claims.Slots;

/// <summary>Reads the English name behind the words for a relation.</summary>
internal sealed class EnglishFillers(EntityIndex entities)
{
    /// <summary>So many plain words may describe a name.</summary>
    private const int MostDescribing = 4;

    /// <summary>The English name behind words like "the Danish firm".</summary>
    public TextSpan? At(SentenceContext context, int at, SlotRelation relation)
    {
        var (text, limit) = (context.Document.Text, context.Sentence.Span.End);
        for (var words = 0; at < limit; words++)
        {
            at += text[at] is ' ' ? 1 : 0;
            var end = WordEnd(text, at, limit);
            var entity = context.Entities.FirstOrDefault(e => e.Span.Start == at);
            if (entity is not null && relation.IsDoer && entities.KindOf(entity.Entity) == EntityKind.Place)
            {
                at = entity.Span.End;
            }
            else if (entity is not null)
            {
                return entity.Span;
            }
            else if (end > at && (IsLead(text.AsSpan(at, end - at), relation) || (words is > 0 and <= MostDescribing && relation.IsDoer && IsDescribing(text, at, end, limit))))
            {
                at = end + (end < limit && text[end] == '.' ? 1 : 0);
            }
            else
            {
                return end > at && char.IsAsciiLetterUpper(text[at]) ? new TextSpan(at, RunEnd(text, at, limit)) : relation.IsPlace ? Spots.At(text, at, limit) : null;
            }
        }

        return null;
    }

    /// <summary>A plain word behind which another or the name itself stands: "the novelist Ida Brandt".</summary>
    private static bool IsDescribing(string text, int at, int end, int limit) =>
        char.IsAsciiLetterLower(text[at]) && end + 1 < limit && text[end] == ' ' && char.IsAsciiLetter(text[end + 1]) && !FillerWords.Breaks.Contains(text.AsSpan(at, end - at));

    private static bool IsLead(ReadOnlySpan<char> word, SlotRelation relation) =>
        FillerWords.Leads.Contains(word) || (relation.Sort == "work" && word is "journal") || (relation.IsPlace && FillerWords.PlaceLeads.Contains(word));

    /// <summary>End of the capitalised words that begin there.</summary>
    private static int RunEnd(string text, int at, int limit)
    {
        var end = WordEnd(text, at, limit);
        while (end + 1 < limit && text[end] == ' ' && char.IsAsciiLetterUpper(text[end + 1]))
        {
            end = WordEnd(text, end + 1, limit);
        }

        return end;
    }

    private static int WordEnd(string text, int at, int limit)
    {
        while (at < limit && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '&' || (text[at] is '\'' or '’' && at + 1 < limit && text[at + 1] == 's')))
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether others are named beside it; "and has a staff of 90" names none.</summary>
    public static bool IsListed(string text, TextSpan name)
    {
        const string and = " and ";
        var behind = text.AsSpan(name.End);
        if (!behind.StartsWith(and))
        {
            return SlotList.Holds(text, name);
        }

        var word = behind[and.Length..];
        var end = word.IndexOfAnyExceptInRange('a', 'z');
        word = end < 0 ? word : word[..end];
        return !FillerWords.GoingOn.Contains(word) && !word.EndsWith("ed");
    }
}
