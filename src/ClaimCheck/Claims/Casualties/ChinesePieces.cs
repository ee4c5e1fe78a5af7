using System.Numerics;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Casualties;

/// <summary>Cuts a Chinese passage into the pieces of statements about casualties.</summary>
internal static class ChinesePieces
{
    /// <summary>Characters between "including" and the people.</summary>
    private const int MostBetween = 3;

    private const string Numerals = "一二两三四五六七八九";

    private static readonly CasualtyWords Words = CasualtyWords.Chinese;

    public static List<Piece> Of(Passage passage)
    {
        var pieces = new List<Piece>();
        for (var at = passage.Span.Start; at < passage.Span.End;)
        {
            var piece = Read(passage, at, pieces);
            pieces.Add(piece);
            at = Math.Max(at + 1, piece.Span.End);
        }

        return pieces;
    }

    private static Piece Read(Passage passage, int at, List<Piece> pieces) =>
        Named(passage, at, pieces) ?? ChineseOrdinals.At(passage.Text, at, passage.Span.End) ?? Counted(passage, at, pieces) ?? Phrase(passage, at, pieces) ?? new Piece(MarkOf(passage.Text[at]), new TextSpan(at, at + 1)) { IsAlso = Words.Is("also", passage.Text[at].ToString()) };

    private static Piece? Named(Passage passage, int at, List<Piece> pieces)
    {
        foreach (var name in passage.People)
        {
            if (name.Span.Start == at)
            {
                return new Piece(PieceKind.People, name.Span) { People = new People(PeopleKind.Named, name.Span) { Entity = name.Entity, IsIncluded = IsIncluded(pieces, passage.Text) } };
            }
        }

        return null;
    }

    private static Piece? Counted(Passage passage, int at, List<Piece> pieces)
    {
        foreach (var value in passage.Values)
        {
            if (value.Span.Start != at)
            {
                continue;
            }

            if (value.Value is Quantity { Dimension: Dimension.Age })
            {
                return new Piece(PieceKind.Passed, value.Span);
            }

            if (value.Value is Quantity { Dimension: Dimension.Count, Trend: Trend.None, Per: null } number && Extent(passage.Text, value.Span, number) is { } span)
            {
                var people = new People(PeopleKind.Counted, span) { Count = number.Stated, Number = number, IsPart = IsPart(passage.Text, at), IsMore = IsMore(passage.Text, at), IsIncluded = IsIncluded(pieces, passage.Text), IsUnborn = IsUnborn(span.In(passage.Text)) };
                return new Piece(PieceKind.People, span) { People = people };
            }
        }

        var digit = Numerals.IndexOf(passage.Text[at], StringComparison.Ordinal);
        return digit >= 0 && at + 1 < passage.Span.End && passage.Text[at + 1] is '死' or '伤'
            ? new Piece(PieceKind.People, new TextSpan(at, at + 1)) { People = new People(PeopleKind.Counted, new TextSpan(at, at + 1)) { Count = digit < 2 ? digit + 1 : digit } }
            : null;
    }

    /// <summary>The number with its noun, without the cue that the noun may hold (3人死亡); null when no person is counted.</summary>
    private static TextSpan? Extent(string text, TextSpan span, Quantity number)
    {
        if (number.Unit is "death" or "injury")
        {
            var end = span.Start;
            while (end < span.End && Words.CueOf(text.AsSpan(end, span.End - end)) is null)
            {
                end++;
            }

            return end > span.Start ? new TextSpan(span.Start, end) : null;
        }

        return number.Unit is null ? (span.End < text.Length && text[span.End] is '死' or '伤' ? span : null) : CountedNouns.IsPerson(number.Unit) ? span : null;
    }

    private static Piece? Phrase(Passage passage, int at, List<Piece> pieces)
    {
        for (var lengths = Words.LengthsAt(passage.Text, at); lengths != 0;)
        {
            var length = BitOperations.Log2(lengths);
            lengths &= ~(1UL << length);
            if (at + length > passage.Span.End)
            {
                continue;
            }

            var (phrase, span) = (passage.Text.Substring(at, length), new TextSpan(at, at + length));
            if (Words.RoleOf(phrase) is { } role)
            {
                return Role(role, span);
            }

            if (Words.CueOf(phrase) is { } cue)
            {
                return new Piece(PieceKind.Cue, span) { Cue = cue };
            }

            if (KindOf(phrase) is { } kind)
            {
                return new Piece(PieceKind.People, span) { People = new People(kind, span) { IsIncluded = IsIncluded(pieces, passage.Text), IsUnborn = IsUnborn(phrase) } };
            }
        }

        return null;
    }

    private static PeopleKind? KindOf(string phrase) =>
        Words.Is("culprit", phrase) ? PeopleKind.Culprit
        : Words.Is("known", phrase) ? PeopleKind.Known
        : Words.Is("single", phrase) ? PeopleKind.Single
        : Words.Is("some", phrase) ? PeopleKind.Some
        : Words.Is("none", phrase) ? PeopleKind.None
        : null;

    private static Piece Role(string role, TextSpan span) => role switch
    {
        "self" => new Piece(PieceKind.Cue, span) { Cue = new HarmCue(Harm.Killed, CueForm.After), People = new People(PeopleKind.Culprit, span) },
        "multiple2" => new Piece(PieceKind.Cue, span) { Cue = new HarmCue(Harm.Killed, CueForm.After), People = new People(PeopleKind.Counted, span) { Count = 2 } },
        "be" => new Piece(PieceKind.Be, span),
        "by" => new Piece(PieceKind.By, span),
        "not" => new Piece(PieceKind.Not, span),
        "and" => new Piece(PieceKind.And, span),
        "included" => new Piece(PieceKind.Stop, span) { IsIncluding = true },
        _ => new Piece(PieceKind.Word, span),
    };

    private static PieceKind MarkOf(char c) => c switch
    {
        '，' or ',' => PieceKind.Comma,
        _ => Letters.IsHan(c) || char.IsLetterOrDigit(c) || c is ' ' or '“' or '”' ? PieceKind.Word : PieceKind.Stop,
    };

    private static bool IsPart(string text, int at) => Words.Of("part").Any(w => EndsAt(text, at, w) || EndsAt(text, at, w + "有") || EndsAt(text, at, w + "，"));

    private static bool IsMore(string text, int at) => EndsAt(text, at, "另有") || EndsAt(text, at, "另") || EndsAt(text, at, "另外") || EndsAt(text, at, "还有");

    private static bool IsUnborn(string people) => Words.Of("unborn").Any(w => people.Contains(w, StringComparison.Ordinal));

    /// <summary>包括一名胎儿: a number and its measure word may stand between.</summary>
    private static bool IsIncluded(List<Piece> pieces, string text)
    {
        var at = pieces.Count - 1;
        while (at >= 0 && pieces[at].Kind == PieceKind.Word && pieces.Count - at <= MostBetween)
        {
            at--;
        }

        return at >= 0 && pieces[at].IsIncluding;
    }

    private static bool EndsAt(string text, int at, string words) =>
        at >= words.Length && string.CompareOrdinal(text, at - words.Length, words, 0, words.Length) == 0;
}
