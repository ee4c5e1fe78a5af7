using System.Buffers;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;

namespace ClaimCheck.Claims.Statements;

/// <summary>A name that fills a slot of a statement whole.</summary>
/// <param name="Id">Of its entity, or the words themselves.</param>
/// <param name="Text">As written.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record SlotName(string Id, string Text, TextSpan Span)
{
    private const int Longest = 80;

    private static readonly SearchValues<char> NoLetters = SearchValues.Create("/@#_0123456789");

    private static readonly string[] ManyValued =
        ["star", "stars", "starred", "starring", "feature", "features", "featuring", "include", "includes", "included", "including", "such as", "with", "play", "plays", "played", "appear in", "appeared in", "acted in", "member of", "influenced by", "fan of", "like", "for",
         "包括", "包含", "参演", "出演", "主演", "如", "等"];

    /// <summary>The name that words of a statement make, or null when they are no name, part of a list, or where many could stand.</summary>
    public static SlotName? Read(Statement statement, int start, int end, EntityIndex entities)
    {
        var text = statement.Context.Document.Text;
        var words = statement.Words[start..end].RemoveAll(w => w.Sort == WordSort.Restrictor);
        if (words.IsEmpty)
        {
            return null;
        }

        var span = new TextSpan(words[0].Span.Start, words[^1].Span.End);
        var touched = statement.Context.Entities.Where(e => e.Span.Overlaps(span)).ToList();
        if (touched is [var entity])
        {
            span = new TextSpan(Math.Min(span.Start, entity.Span.Start), Math.Max(span.End, entity.Span.End));
        }

        var isEntity = touched is [var only] && only.Span == span;
        return touched.Count > 1 || span.Length > Longest || !(isEntity || IsCapitalised(span.In(text))) || SlotList.HoldsName(text, span) || IsBracketed(text, span) || IsManyValued(text, statement, span)
            ? null
            : new SlotName(isEntity ? entities.Find(touched[0].Entity).Id : Folded(span.In(text)), span.In(text), span);
    }

    /// <summary>Whether one holds a word of the other: spellings of one name.</summary>
    public bool Shares(SlotName other) =>
        Words(Text).Intersect(Words(other.Text), StringComparer.Ordinal).Any(w => w.Length > 2)
        || Text.Contains(other.Text, StringComparison.Ordinal) || other.Text.Contains(Text, StringComparison.Ordinal);

    private static string[] Words(string name) => name.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Folded(string name) => name.ToLowerInvariant().Replace(' ', '-');

    /// <summary>What stands in brackets is said in passing: the outlet of a dateline.</summary>
    private static bool IsBracketed(string text, TextSpan span) =>
        span.Start > 0 && text[span.Start - 1] is '(' or '（' && span.End < text.Length && text[span.End] is ')' or '）';

    /// <summary>Every longer word begins with a capital.</summary>
    private static bool IsCapitalised(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } parts
        && char.IsAsciiLetterUpper(parts[0][0]) && !IsAddress(words)
        && Array.TrueForAll(parts, p => p.Length <= 3 || !char.IsAsciiLetterLower(p[0]));

    /// <summary>A web address, a tag or a code is no name.</summary>
    private static bool IsAddress(string words) => words.AsSpan().ContainsAny(NoLetters) || words.Contains(".org", StringComparison.OrdinalIgnoreCase) || words.Contains(".com", StringComparison.OrdinalIgnoreCase);

    private static bool IsManyValued(string text, Statement statement, TextSpan span)
    {
        var before = text[Math.Max(statement.Context.Sentence.Span.Start, span.Start - 20)..span.Start].TrimEnd().ToLowerInvariant();
        before = before.EndsWith(" the", StringComparison.Ordinal) ? before[..^4] : before;
        return Array.Exists(ManyValued, cue => before.EndsWith(cue, StringComparison.Ordinal) && WordSearch.Holds(before.AsSpan(Math.Max(0, before.Length - cue.Length - 1)), cue));
    }
}
