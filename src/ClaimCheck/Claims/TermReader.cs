using System.Collections.Immutable;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Reading;

namespace ClaimCheck.Claims;

/// <summary>Reads the terms of a sentence: entities first, then concepts, then the words left over.</summary>
internal static class TermReader
{
    /// <summary>Letters a word needs to say something of its own within a phrase: "up" in "up to" does not.</summary>
    private const int LeastPart = 4;

    /// <summary>Letters of a Chinese word within a longer one: one alone is seldom a word.</summary>
    private const int ShortestPart = 2;

    /// <summary>Stems of so few letters tell nothing by themselves.</summary>
    private const int ShortStem = 2;

    public static ImmutableArray<Term> Read(Document document, Sentence sentence, ReadOnlySpan<EntityMention> entities, OwnCues? cues = null)
    {
        var terms = new List<Term>();
        var taken = new List<TextSpan>();
        foreach (var entity in entities)
        {
            terms.Add(new Term("e:" + entity.Entity, entity.Span));
            if (!IsCommon(document.Text, sentence, entity.Span))
            {
                taken.Add(entity.Span);
            }
        }

        taken.Sort((a, b) => a.Start.CompareTo(b.Start));
        var at = sentence.Span.Start;
        foreach (var span in taken)
        {
            ReadPlain(document.Text, at, span.Start, terms);
            at = Math.Max(at, span.End);
        }

        ReadPlain(document.Text, at, sentence.Span.End, terms);
        cues?.Read(document.Text, sentence.Span, terms);
        terms.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : string.CompareOrdinal(a.Key, b.Key));
        return [.. terms];
    }

    /// <summary>Whether a name is an ordinary word with the capital of its sentence: "Revenue rose" speaks of revenue.</summary>
    public static bool IsCommon(string text, Sentence sentence, TextSpan name)
    {
        if (Letters.IsHan(text[name.Start]) || !IsOpening(text.AsSpan(sentence.Span.Start, name.Start - sentence.Span.Start)))
        {
            return false;
        }

        var words = new List<TextSpan>();
        for (var i = name.Start; i < sentence.Span.End && words.Count < 4; i = words[^1].End)
        {
            while (i < sentence.Span.End && !char.IsLetter(text[i]))
            {
                i++;
            }

            var from = i;
            while (i < sentence.Span.End && char.IsLetter(text[i]))
            {
                i++;
            }

            words.Add(new TextSpan(from, i));
        }

        var (_, count) = ConceptLexicon.Default.English(StemsOf(text, words), 0);
        return count > 0 && words[count - 1].End >= name.End;
    }

    /// <summary>Whether a word behind these begins what is said: nothing, a figure, or a label with a dash or colon ("Nov 2 — Guilty on all counts").</summary>
    private static bool IsOpening(ReadOnlySpan<char> before) => !before.ContainsAnyInRange('A', 'z') || before.TrimEnd() is [.., '—' or '–' or ':'];

    private static void ReadPlain(string text, int start, int end, List<Term> into)
    {
        var words = new List<TextSpan>();
        for (var i = start; i < end;)
        {
            if (Letters.IsHan(text[i]))
            {
                i = ReadHan(text, i, end, into);
            }
            else if (char.IsLetter(text[i]))
            {
                var from = i;
                while (i < end && (char.IsLetter(text[i]) || (text[i] is '\'' or '’' or '-' && i > from)) && !Letters.IsHan(text[i]))
                {
                    i++;
                }

                words.Add(new TextSpan(from, i));
            }
            else
            {
                i++;
            }
        }

        ReadEnglish(text, words, into);
    }

    private static int ReadHan(string text, int at, int end, List<Term> into)
    {
        var (concepts, length) = ConceptLexicon.Default.Chinese(text.AsSpan(at, Math.Min(12, end - at)));
        foreach (var concept in concepts)
        {
            into.Add(new Term(concept, new TextSpan(at, at + length)));
        }

        if (length > 0)
        {
            ReadParts(text, at, length, into);
            return at + length;
        }

        if (at + 1 < end && Letters.IsHan(text[at + 1]) && !Letters.IsFunctionWord(text[at]) && !Letters.IsFunctionWord(text[at + 1]))
        {
            into.Add(new Term(string.Concat("w:", text.AsSpan(at, 2)), new TextSpan(at, at + 2)));
        }

        return at + 1;
    }

    /// <summary>A compound says what its words say as well: 薪资上涨 is of pay, and of a rise.</summary>
    private static void ReadParts(string text, int at, int length, List<Term> into)
    {
        for (var (i, end) = (at, at + length); length > ShortestPart && i + 1 < end;)
        {
            var (concepts, part) = ConceptLexicon.Default.Chinese(text.AsSpan(i, Math.Min(end - i, length - 1)));
            foreach (var concept in part >= ShortestPart ? concepts : [])
            {
                into.Add(new Term(concept, new TextSpan(i, i + part)));
            }

            i += Math.Max(1, part);
        }
    }

    private static void ReadEnglish(string text, List<TextSpan> words, List<Term> into)
    {
        if (words.Count == 0)
        {
            return;
        }

        var stems = StemsOf(text, words);
        for (var i = 0; i < words.Count;)
        {
            var (concepts, count) = ConceptLexicon.Default.English(stems, i);
            foreach (var concept in concepts)
            {
                into.Add(new Term(concept, new TextSpan(words[i].Start, words[i + count - 1].End)));
            }

            for (var part = i; count > 1 && part < i + count; part++)
            {
                foreach (var concept in words[part].Length >= LeastPart ? ConceptLexicon.Default.EnglishWord(stems[part]) : [])
                {
                    into.Add(new Term(concept, words[part]));
                }
            }

            if (count == 0 && stems[i].Length > ShortStem && !Letters.IsStopWord(stems[i]))
            {
                into.Add(new Term(string.Concat("w:", stems[i]), words[i]));
            }

            i += Math.Max(1, count);
        }
    }

    private static WordRow StemsOf(string text, List<TextSpan> words)
    {
        var stems = new WordRow();
        foreach (var word in words)
        {
            stems.Add(EnglishStem.Of(text.AsSpan(word.Start, word.Length), stems.Room(word.Length)));
        }

        return stems;
    }
}
